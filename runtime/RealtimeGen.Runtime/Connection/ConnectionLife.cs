namespace RealtimeGen;

/// <summary>A connection from open to over: the link that carries it, what comes in over it, and how it ended, settled once and told to everyone who asks after.</summary>
internal sealed class ConnectionLife
{
    private readonly Link _link;
    private readonly TaskCompletionSource<ConnectionEnd> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _running;
    private volatile bool _isClosing;

    public ConnectionLife(ITransport transport, RealtimeConnectionOptions options, IFrameObserver observer)
    {
        Inbox = new Inbox(options.MaxUnreadBytes);
        _link = new Link(transport, options, Inbox, Frames, observer);
        _running = Task.Run(RunAsync);
    }

    /// <summary>Frames for what goes out.</summary>
    public FramePool Frames { get; } = new();

    public Inbox Inbox { get; }

    /// <summary>How the connection ended, when it has.</summary>
    public Task<ConnectionEnd> Ended => _ended.Task;

    public ConnectionEnd? End => _ended.Task.IsCompletedSuccessfully ? _ended.Task.Result : null;

    public RealtimeConnectionState State =>
        _ended.Task.IsCompleted ? RealtimeConnectionState.Closed : _isClosing ? RealtimeConnectionState.Closing : RealtimeConnectionState.Open;

    public void ThrowUnlessOpen()
    {
        if (End is { } end) throw end.ToException();
        if (_isClosing) throw new ConnectionEnd(RealtimeCloseCause.ClosedByClient).ToException();
    }

    /// <summary>Puts a message in the queue to the server; the frame is no longer the caller's, whatever happens.</summary>
    public ValueTask PostAsync(Frame frame, CancellationToken cancellationToken) =>
        _link.Outbox.TryPost(frame) ? ValueTask.CompletedTask : WaitForRoomAsync(frame, cancellationToken);

    public async Task CloseAsync(int status, string reason)
    {
        _isClosing = true;
        Inbox.Discard();
        await _link.CloseAsync(status, reason).ConfigureAwait(false);
        await _running.ConfigureAwait(false);
    }

    private async ValueTask WaitForRoomAsync(Frame frame, CancellationToken cancellationToken)
    {
        try
        {
            if (await _link.Outbox.PostAsync(frame, cancellationToken).ConfigureAwait(false)) return;
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

    private async Task RunAsync()
    {
        _ended.SetResult(await _link.Ended.ConfigureAwait(false));
        Inbox.Complete();
        await _link.Over.ConfigureAwait(false);
    }
}
