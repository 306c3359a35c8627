using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace RealtimeGen.Runtime.Unit.Telemetry;

/// <summary>Everything that telemetry says while it is there: log lines, spans and measurements.</summary>
internal sealed class Overheard : ILogger, IDisposable
{
    private readonly ActivityListener _spans;
    private readonly MeterListener _measurements = new();

    public Overheard()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == RealtimeTelemetry.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_spans);
        _measurements.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == RealtimeTelemetry.MeterName) listener.EnableMeasurementEvents(instrument);
        };
        _measurements.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Note(instrument, value, tags));
        _measurements.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        _measurements.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        _measurements.Start();
    }

    public ConcurrentQueue<(EventId Id, LogLevel Level, string Text)> Lines { get; } = new();

    public ConcurrentQueue<Activity> Spans { get; } = new();

    public ConcurrentQueue<(string Name, double Value, IReadOnlyDictionary<string, object?> Tags)> Measurements { get; } = new();

    /// <summary>All of it as text, as an exporter would write it.</summary>
    public string Everything => string.Join('\n', [
        .. Lines.Select(line => line.Text),
        .. Spans.Select(Print),
        .. Measurements.Select(measurement => $"{measurement.Name} {string.Join(' ', measurement.Tags)}"),
    ]);

    public static string Tag(Activity span, string name) => span.GetTagItem(name) switch
    {
        string[] values => string.Join(',', values),
        object value => value.ToString()!,
        null => "(none)",
    };

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        string values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs) : "";
        Lines.Enqueue((eventId, logLevel, $"{formatter(state, exception)} {values} {exception}"));
    }

    public void Dispose()
    {
        _spans.Dispose();
        _measurements.Dispose();
    }

    private static string Print(Activity span) =>
        $"{span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects.Select(tag => $"{tag.Key}={Tag(span, tag.Key)}"))} {string.Join(' ', span.Events.Select(e => e.Name))}";

    private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Measurements.Enqueue((instrument.Name, value, tags.ToArray().ToDictionary()));
}
