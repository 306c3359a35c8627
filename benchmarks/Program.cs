using RealtimeGen.Benchmarks;
using RealtimeGen.Benchmarks.Detailed;
using RealtimeGen.Benchmarks.Load;
using RealtimeGen.Benchmarks.Measures;
using RealtimeGen.Benchmarks.Wire;

return args switch
{
    [FreshProcess.Argument, string task] => FreshProcess.Answer(task),
    [WireServer.Argument] => WireServer.Run(),
    ["quick", .. string[] names] => QuickRun.Of(Measures(), names),
    ["load", .. string[] sizes] => LoadRun.Of(sizes),
    ["compiler", .. string[] sizes] => CompilerRun.Of(sizes),
    _ => DetailedRun.Of(args),
};

// A function of its own, so that a fresh process does not compile the table before its first call.
static Measure[] Measures() =>
[
    new("validate", Validating.OneDocument, Figure.Ratio(1.25, 0)),
    new("validate-shuffled", Validating.ShuffledDocuments, Figure.Ratio(1.45)),
    new("validate-report", Validating.WithReport, Figure.Ratio(1.10, 0)),
    new("read", Reading.Time, Figure.Ratio(0.55)),
    new("read-bytes", Reading.Bytes, Figure.Ratio(0.65)),
    new("read-audio-delta", Reading.AudioDelta, Figure.Ratio(2.20, 1080)),
    new("write", Writing.Time, Figure.Ratio(0.75, 0)),
    new("receive", Receiving.Owned, Figure.Ratio(1.80, 1080)),
    new("receive-borrowed", Receiving.Borrowed, Figure.Ratio(1.50, 64)),
    new("send", Sending.Bursts, Figure.Ratio(1.50, 32)),
    new("first-call", FirstCall.Milliseconds, Figure.Milliseconds(5)),
    new("emitted-session", Emitting.Size, Figure.Size(3_000, 130_000)),
    new("generate-session", Generating.OfSession, Figure.Milliseconds(60)),
    new("generate-ga-events", Generating.OfGaEvents, Figure.Milliseconds(200)),
    new("generate-10", () => Scaling.Of(10)),
    new("generate-100", () => Scaling.Of(100)),
    new("generate-1000", () => Scaling.Of(1000), Figure.Milliseconds(3_000)),
    new("peer-njsonschema", PeerComparison.NJsonSchema),
    new("peer-stj-read", PeerComparison.SystemTextJsonRead),
    new("peer-stj-read-delta", PeerComparison.SystemTextJsonReadDelta),
    new("peer-openai-receive", Receiving.OpenAI),
];
