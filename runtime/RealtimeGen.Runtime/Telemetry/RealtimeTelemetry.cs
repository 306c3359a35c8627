namespace RealtimeGen;

/// <summary>What to listen to: <c>AddSource</c> and <c>AddMeter</c> of OpenTelemetry take these names. Logs go to <see cref="RealtimeConnectionOptions.Logger"/>.</summary>
/// <remarks>
/// What is said in a conversation stays out of spans and logs, unless the environment variable OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT is <c>true</c>.
/// </remarks>
public static class RealtimeTelemetry
{
    /// <summary>Name of the <see cref="System.Diagnostics.ActivitySource"/>.</summary>
    public const string SourceName = "RealtimeGen";

    /// <summary>Name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = "RealtimeGen";
}
