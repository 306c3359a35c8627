namespace RealtimeGen;

/// <summary>
/// A connection from open to over: what goes out, what comes in, and how it ended, settled once and told to everyone who asks after. It
/// outlives its links.
/// </summary>
internal sealed class ConnectionLife
{
    private readonly Links _links;
    private readonly ConnectionRecord _record;
    private readonly Action<RealtimeConnectionChange> _tell;
    private readonly TaskCompletionSource<ConnectionEnd> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _running;
    private volatile bool _isClosing;

    public ConnectionLife(
        ITransport transport,
        Func<CancellationToken, Task<ITransport>>? connect,
        RealtimeConnectionOptions options,
        IFrameObserver observer,
        Action<RealtimeConnectionChange> tell,
        Action<long> whenUnreadDropped)
    {
        Inbox = new Inbox(options.MaxUnreadBytes, options.Unread) { WhenDropped = whenUnreadDropped };
        _record = new ConnectionRecord(observer, connect is null || options.Reconnect is null ? null : new Memory(options), options);
        _tell = tell;
        _links = new Links(transport, connect, options, Inbox, Outbox, _record, tell);
        _running = Task.Run(RunAsync);
    }

    /// <summary>Frames for what goes out.</summary>
    public FramePool Frames => Outbox.Frames;

    public Inbox Inbox { get; }

    /// <summary>How the connection ended, when it has.</summary>
    public Task<ConnectionEnd> Ended => _ended.Task;

    public ConnectionEnd? End => _ended.Task.IsCompletedSuccessfully ? _ended.Task.Result : null;

    public RealtimeConnectionState State =>
        _ended.Task.IsCompleted ? RealtimeConnectionState.Closed
        : _isClosing ? RealtimeConnectionState.Closing
        : _links.IsBroken ? RealtimeConnectionState.Reconnecting
        : RealtimeConnectionState.Open;

    private Outbox Outbox { get; } = new();

    public void ThrowUnlessOpen()
    {
        if (End is { } end) throw end.ToException();
        if (_isClosing) throw new ConnectionEnd(RealtimeCloseCause.ClosedByClient).ToException();
    }

    /// <summary>Puts a message in the queue to the server; the frame is no longer the caller's, whatever happens.</summary>
    public ValueTask PostAsync(Frame frame, CancellationToken cancellationToken) =>
        Outbox.TryPost(frame) ? ValueTask.CompletedTask : WaitForRoomAsync(frame, cancellationToken);

    public async Task CloseAsync(int status, string reason)
    {
        _isClosing = true;
        Inbox.Discard();
        Outbox.Complete();
        await _links.CloseAsync(status, reason).ConfigureAwait(false);
        await _running.ConfigureAwait(false);
    }

    private async ValueTask WaitForRoomAsync(Frame frame, CancellationToken cancellationToken)
    {
        try
        {
            if (await Outbox.PostAsync(frame, cancellationToken).ConfigureAwait(false)) return;
        }
        catch (OperationCanceledException)
        {
            Frames.Return([frame]);
            throw;
        }

        Frames.Return([frame]);
        ThrowUnlessOpen();
        throw (await Ended.ConfigureAwait(false)).ToException();
    }

    // A fault within would else leave everybody waiting who reads, sends or asks.
    private async Task<Interruption> RunLinksAsync()
    {
        try
        {
            return await _links.RunAsync().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            return new Interruption(new ConnectionEnd(RealtimeCloseCause.Lost, Error: e));
        }
    }

    private async Task RunAsync()
    {
        Interruption last = await RunLinksAsync().ConfigureAwait(false);
        ConnectionEnd end = last.End;
        _ended.SetResult(end);
        Outbox.Complete();
        Inbox.Complete();
        _record.Lost(end.ToException());
        await _links.Over.ConfigureAwait(false);
        bool isOurs = end.Cause == RealtimeCloseCause.ClosedByClient;
        last = last with { Losses = last.Losses ?? _record.Take() };
        _tell(last.Report(isOurs ? RealtimeConnectionChangeKind.Closed : RealtimeConnectionChangeKind.GaveUp, Outbox.Unsent));
    }
}
