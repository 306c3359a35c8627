using RealtimeGen.Benchmarks;
using RealtimeGen.Benchmarks.Detailed;
using RealtimeGen.Benchmarks.Measures;

return args switch
{
    [FreshProcess.Argument, string task] => FreshProcess.Answer(task),
    ["quick", .. string[] names] => QuickRun.Of(Measures(), names),
    ["compiler", .. string[] sizes] => CompilerRun.Of(sizes),
    _ => DetailedRun.Of(args),
};

// A function of its own, so that a fresh process does not compile the table before its first call.
static Measure[] Measures() =>
[
    new("validate", Validating.OneDocument),
    new("validate-shuffled", Validating.ShuffledDocuments),
    new("validate-report", Validating.WithReport),
    new("read", Reading.Time),
    new("read-bytes", Reading.Bytes),
    new("read-audio-delta", Reading.AudioDelta),
    new("write", Writing.Time),
    new("first-call", FirstCall.Milliseconds),
    new("emitted-session", Emitting.Size),
    new("generate-session", Generating.OfSession),
    new("generate-ga-events", Generating.OfGaEvents),
    new("generate-10", () => Scaling.Of(10)),
    new("generate-100", () => Scaling.Of(100)),
    new("generate-1000", () => Scaling.Of(1000)),
    new("peer-njsonschema", PeerComparison.NJsonSchema),
    new("peer-stj-read", PeerComparison.SystemTextJsonRead),
    new("peer-stj-read-delta", PeerComparison.SystemTextJsonReadDelta),
];
