namespace RealtimeGen;

/// <summary>
/// Messages on their way out: any thread posts, one link at a time sends, in the order of the posts. It outlives its links, and so does what
/// they have not sent.
/// </summary>
internal sealed class Outbox
{
    private const int Capacity = 64;

    private readonly FrameQueue _queue = new(Capacity);

    /// <summary>Frames for what goes out.</summary>
    public FramePool Frames { get; } = new();

    /// <summary>What was posted and never handed to a transport, in order. For when no link is sending.</summary>
    public IReadOnlyList<Frame> Unsent => _queue.Peek();

    public bool TryPost(Frame frame) => _queue.TryAdd(frame);

    /// <summary>Waits for room, and for a link. Cancelling gives up the wait and leaves the frame to the caller.</summary>
    /// <returns>False: the outbox is complete, and the frame still the caller's.</returns>
    public ValueTask<bool> PostAsync(Frame frame, CancellationToken cancellationToken) => _queue.AddAsync(frame, cancellationToken);

    /// <summary>Accepts nothing more; what was posted is still sent.</summary>
    public void Complete() => _queue.Complete();

    /// <summary>Sends nothing for now and lets posts wait.</summary>
    public void Hold() => _queue.Hold();

    /// <summary>Goes on after <see cref="Hold"/>.</summary>
    public void Resume() => _queue.Resume();

    /// <summary>Sends until the outbox is held, or complete and empty, or the transport fails.</summary>
    public async Task SendAsync(ITransport transport, IFrameObserver observer, CancellationToken abort)
    {
        IHoldingTransport? holding = transport as IHoldingTransport;
        while (await _queue.WaitAsync(abort).ConfigureAwait(false))
        {
            while (_queue.TryTake(out Frame? frame))
            {
                observer.Sending(frame);
                holding?.IsHolding = _queue.HasMore;
                await transport.SendAsync(frame.Written, abort).ConfigureAwait(false);
                Frames.Return([frame]);
            }

            // The next one was there, and is held back now.
            if (holding is { IsHolding: true }) await holding.ReleaseAsync(abort).ConfigureAwait(false);
        }
    }
}
