using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace RealtimeGen;

/// <summary>What one connection tells loggers, tracers and meters of its life. Text of others goes out without the connection's secrets.</summary>
/// <param name="options">Logger, clock and secrets.</param>
/// <param name="endpoint">The server; null for a transport of the application's own, of which nothing is known.</param>
internal sealed partial class ConnectionTelemetry(RealtimeConnectionOptions options, RealtimeEndpoint? endpoint)
{
    private readonly ILogger _log = options.Logger ?? NullLogger.Instance;
    private readonly string _endpoint = endpoint?.ToString() ?? "a transport of the application";
    private TagList _opened;

    public Redaction Redaction { get; } = new(options);

    /// <summary>The same, and every attempt is told of.</summary>
    public Func<CancellationToken, Task<ITransport>> Observe(Func<CancellationToken, Task<ITransport>> connect) => cancellationToken => ConnectAsync(connect, cancellationToken);

    /// <summary>The connection is open.</summary>
    public void Opened()
    {
        _opened = Tags(Names.Realtime);
        Safely(() => Instruments.OpenConnections.Add(1, _opened));
    }

    /// <summary>Nothing that is under way will be answered any more.</summary>
    public void SessionEnded(RealtimeException reason) =>
        Safely(() => EndResponses(reason is RealtimeConnectionClosedException closed ? closed.Cause.ToString() : nameof(RealtimeCloseCause.Lost)));

    public void Changed(RealtimeConnectionChange change) => Safely(() => NoteChange(change));

    public void Interrupted(RealtimeInterruption told) => Safely(() => Log.Interrupted(_log, told.ItemId, told.PlayedMilliseconds, told.DroppedMilliseconds));

    public void CallTimedOut(string? eventId, TimeSpan limit) => Safely(() => Log.CallTimedOut(_log, eventId, (long)limit.TotalMilliseconds));

    public void UnreadDropped(long messages) => Safely(() => Log.UnreadDropped(_log, messages));

    private async Task<ITransport> ConnectAsync(Func<CancellationToken, Task<ITransport>> connect, CancellationToken cancellationToken)
    {
        long start = options.TimeProvider.GetTimestamp();
        using Activity? activity = Instruments.Source.StartActivity($"{Names.Connect} {_model}".TrimEnd(), ActivityKind.Client);
        if (activity is not null) Describe(activity, Names.Connect);
        Safely(() => Log.Connecting(_log, _endpoint));
        try
        {
            ITransport transport = await connect(cancellationToken).ConfigureAwait(false);
            Safely(() => Log.Connected(_log, _endpoint, (long)options.TimeProvider.GetElapsedTime(start).TotalMilliseconds));
            return transport;
        }
        catch (Exception e)
        {
            string reason = Redaction.Of(e.Message);
            Safely(() => Log.ConnectFailed(_log, _endpoint, reason));
            activity?.SetTag(Names.ErrorType, ErrorTypeOf(e));
            activity?.SetStatus(ActivityStatusCode.Error, reason);
            throw;
        }
    }

    private void NoteChange(RealtimeConnectionChange change)
    {
        string? reason = Redaction.Of(change.Exception?.Message);
        switch (change.Kind)
        {
            case RealtimeConnectionChangeKind.Lost:
                Log.Lost(_log, reason, change.WasInTurn, change.Attempt, (long)change.Delay.TotalMilliseconds);
                break;
            case RealtimeConnectionChangeKind.Reconnected:
                Log.Reconnected(_log, change.Attempt, change.Unacknowledged.Count);
                Instruments.Reconnections.Add(1, Tags(Names.Realtime));
                break;
            case RealtimeConnectionChangeKind.Recycled:
                Log.Recycled(_log);
                Instruments.Reconnections.Add(1, Tags(Names.Realtime));
                break;
            case RealtimeConnectionChangeKind.GaveUp:
                Log.GaveUp(_log, reason, change.WasInTurn, change.Unsent.Count, change.Unacknowledged.Count);
                Instruments.OpenConnections.Add(-1, _opened);
                break;
            case RealtimeConnectionChangeKind.Closed:
                Log.Closed(_log, change.Unsent.Count, change.Unacknowledged.Count);
                Instruments.OpenConnections.Add(-1, _opened);
                break;
        }
    }

    /// <summary>Loggers and listeners are the application's own and may throw, which is no business of the connection.</summary>
    private static void Safely(Action tell)
    {
        try
        {
            tell();
        }
        catch (Exception)
        {
            // There is nobody to tell.
        }
    }

    private static string ErrorTypeOf(Exception error) =>
        error is RealtimeHandshakeException { StatusCode: { } status } ? ((int)status).ToString(CultureInfo.InvariantCulture) : error.GetType().FullName!;
}
