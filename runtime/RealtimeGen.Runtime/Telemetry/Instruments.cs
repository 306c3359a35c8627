using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace RealtimeGen;

/// <summary>The one source of spans and the one meter.</summary>
internal static class Instruments
{
    // Advice of the semantic conventions.
    private static readonly double[] Seconds = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92];
    private static readonly long[] Tokens = [1, 4, 16, 64, 256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216, 67_108_864];

    private static readonly Meter Meter = new(RealtimeTelemetry.MeterName);

    public static ActivitySource Source { get; } = new(RealtimeTelemetry.SourceName);

    public static Histogram<double> OperationDuration { get; } = Meter.CreateHistogram(
        "gen_ai.client.operation.duration", "s", "From asking for a response to its end.", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = Seconds });

    public static Histogram<double> TimeToFirstChunk { get; } = Meter.CreateHistogram(
        "gen_ai.client.operation.time_to_first_chunk", "s", "From asking for a response to its first audio or text.", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = Seconds });

    public static Histogram<long> TokenUsage { get; } = Meter.CreateHistogram(
        "gen_ai.client.token.usage", "{token}", "Tokens of a response, by kind.", advice: new InstrumentAdvice<long> { HistogramBucketBoundaries = Tokens });

    public static UpDownCounter<int> OpenConnections { get; } = Meter.CreateUpDownCounter<int>("realtimegen.client.connections", "{connection}", "Connections that are open.");

    public static Counter<long> Reconnections { get; } = Meter.CreateCounter<long>("realtimegen.client.reconnections", "{reconnection}", "Connections that were made again.");

    public static Counter<long> Messages { get; } = Meter.CreateCounter<long>("realtimegen.client.messages", "{message}", "Messages, by direction.");

    public static Counter<long> MessageBytes { get; } = Meter.CreateCounter<long>("realtimegen.client.message.size", "By", "Bytes of messages, by direction.");

    public static Counter<long> Errors { get; } = Meter.CreateCounter<long>("realtimegen.client.errors", "{error}", "Events 'error' of the server, by code.");
}
