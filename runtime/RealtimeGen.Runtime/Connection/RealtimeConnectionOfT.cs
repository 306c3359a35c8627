namespace RealtimeGen;

/// <summary>A session with a Realtime server: typed events out and in.</summary>
/// <typeparam name="TClient">What is sent.</typeparam>
/// <typeparam name="TServer">What is received.</typeparam>
/// <remarks>
/// A token given to a method cancels the wait of that method and never the connection. All members but <see cref="ReadAllAsync"/>
/// and <see cref="ReadBorrowedAsync"/>, which have one reader at a time, may be used from any thread.
/// </remarks>
public sealed partial class RealtimeConnection<TClient, TServer> : IAsyncDisposable, IFrameObserver
    where TClient : IJsonModel<TClient>
    where TServer : IJsonModel<TServer>
{
    private readonly ConnectionTelemetry _telemetry;
    private readonly Calls _calls;
    private readonly ConnectionLife _life;
    private readonly EventReader<TServer> _reader;
    private readonly Lock _telling = new();
    private EventHandler<RealtimeConnectionChange>? _changed;
    private RealtimeConnectionChange? _lastChange;

    internal RealtimeConnection(
        ITransport transport, RealtimeConnectionOptions options, Func<CancellationToken, Task<ITransport>>? connect = null, ConnectionTelemetry? telemetry = null)
    {
        _telemetry = telemetry ?? new ConnectionTelemetry(options, endpoint: null);
        _telemetry.Opened();
        _calls = new Calls(options, _telemetry);
        _life = new ConnectionLife(transport, connect, options, this, Tell, _telemetry.UnreadDropped);
        _calls.Attach(_life);
        _reader = new EventReader<TServer>(_life.Inbox, WhyOverAsync);
    }

    /// <summary>
    /// The connection was lost, made again, or is over, with what has become of the messages on their way. Handlers run one after the other, before the
    /// connection goes on; they must not block, and what they throw is dropped. The last change comes before <see cref="CloseAsync()"/> returns; a handler that
    /// is added after it is told of it at once.
    /// </summary>
    public event EventHandler<RealtimeConnectionChange>? Changed
    {
        add
        {
            RealtimeConnectionChange? last;
            lock (_telling)
            {
                _changed += value;
                last = _lastChange;
            }

            if (last is not null) Call(value, last);
        }

        remove
        {
            lock (_telling) _changed -= value;
        }
    }

    /// <summary>Whether the connection is open, closing or over.</summary>
    public RealtimeConnectionState State => _life.State;

    /// <summary>The server's close code, e.g. 1001 or 4000; null while it has sent none.</summary>
    public int? CloseStatus => _life.End?.Status;

    /// <summary>The server's reason for closing; null while it has sent none.</summary>
    public string? CloseReason => _life.End?.Reason;

    /// <summary>How many received messages were dropped because they were not read; see <see cref="RealtimeUnreadPolicy.DropOldest"/>.</summary>
    public long DroppedMessages => _life.Inbox.Dropped;

    /// <summary>Validates an event and puts it in the queue to the server. Events leave in the order of the calls.</summary>
    /// <param name="clientEvent">The event.</param>
    /// <param name="cancellationToken">Gives up waiting for room in the queue, or for a lost connection to be made again; the event is then not sent.</param>
    /// <returns>
    /// Complete when the event is in the queue, which waits while a lost connection is made again. What becomes of it when the network fails after that,
    /// <see cref="Changed"/> tells.
    /// </returns>
    /// <exception cref="SchemaValidationException">The event is not valid; nothing was sent.</exception>
    /// <exception cref="RealtimeConnectionClosedException">The connection is over or closing.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ValueTask SendAsync(TClient clientEvent, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(clientEvent);
        ThrowUnlessOpen(cancellationToken);
        return _life.PostAsync(EventWriter<TClient>.Write(_life.Frames, clientEvent, static (json, clientEvent) => clientEvent.WriteTo(json)), cancellationToken);
    }

    /// <summary>The events of the server, as they come. Leaving the enumeration leaves the connection open, and another one goes on where it stopped.</summary>
    /// <param name="cancellationToken">Gives up waiting for the next event.</param>
    /// <returns>
    /// Events until this side closes, on over a connection that is lost and made again. Any other end of the connection throws, after the events that came before it.
    /// </returns>
    /// <exception cref="RealtimeConnectionClosedException">The server closed (its code and reason are given), or the connection was lost.</exception>
    /// <exception cref="RealtimeMessageException">A message was no event. The connection goes on, and so does another enumeration.</exception>
    /// <exception cref="InvalidOperationException">The events are being read already.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IAsyncEnumerable<TServer> ReadAllAsync(CancellationToken cancellationToken = default) => _reader.ReadAllAsync(cancellationToken);

    /// <summary>Sends what is in the queue, says goodbye with 1000 and waits for the server's answer, for at most <see cref="RealtimeConnectionOptions.CloseTimeout"/>.</summary>
    public Task CloseAsync() => CloseAsync(1000, "");

    /// <summary>Sends what is in the queue, closes and waits for the server's answer, for at most <see cref="RealtimeConnectionOptions.CloseTimeout"/>.</summary>
    /// <param name="status">Close code: 1000 to 1014 as RFC 6455 section 7.4.1 defines them, or 3000 to 4999.</param>
    /// <param name="reason">For people; at most 123 bytes of UTF-8.</param>
    /// <param name="cancellationToken">Gives up waiting; the closing goes on.</param>
    /// <exception cref="ArgumentException"><paramref name="status"/> cannot be sent, or <paramref name="reason"/> is too long.</exception>
    /// <remarks>A connection that is over is left as it is; the first of several calls counts.</remarks>
    public Task CloseAsync(int status, string reason, CancellationToken cancellationToken = default)
    {
        CloseFrame.ThrowIfInvalid(status, reason);
        return _life.CloseAsync(status, reason).WaitAsync(cancellationToken);
    }

    /// <summary>Closes with 1000, as <see cref="CloseAsync()"/> does.</summary>
    public async ValueTask DisposeAsync() => await CloseAsync().ConfigureAwait(false);

    void IFrameObserver.Sending(Frame frame)
    {
        _telemetry.Sending(frame);
        _calls.Sending(frame);
    }

    void IFrameObserver.Received(Frame frame)
    {
        _telemetry.Received(frame);
        ShowToPlaybacks(frame);
        _calls.Received(frame);
    }

    void IFrameObserver.Lost(RealtimeException reason)
    {
        _telemetry.SessionEnded(reason);
        EndPlaybacks();
        _calls.Lost(reason);
    }

    private void Tell(RealtimeConnectionChange change)
    {
        _telemetry.Changed(change);
        EventHandler<RealtimeConnectionChange>? handlers;
        lock (_telling)
        {
            if (change.Kind is RealtimeConnectionChangeKind.Closed or RealtimeConnectionChangeKind.GaveUp) _lastChange = change;
            handlers = _changed;
        }

        Call(handlers, change);
    }

    private void Call(EventHandler<RealtimeConnectionChange>? handlers, RealtimeConnectionChange change)
    {
        foreach (Delegate handler in handlers?.GetInvocationList() ?? [])
        {
            try
            {
                ((EventHandler<RealtimeConnectionChange>)handler)(this, change);
            }
            catch (Exception)
            {
                // The application's own, and no business of the connection.
            }
        }
    }

    private async Task<Exception?> WhyOverAsync()
    {
        ConnectionEnd end = await _life.Ended.ConfigureAwait(false);
        return end.Cause == RealtimeCloseCause.ClosedByClient ? null : end.ToException();
    }
}
