namespace RealtimeGen;

/// <summary>Messages on their way out over one link: any thread posts, one loop sends, in the order of the posts.</summary>
internal sealed class Outbox(ITransport transport, FramePool frames, IFrameObserver observer)
{
    private const int Capacity = 64;

    private readonly FrameQueue _queue = new(Capacity);
    private readonly List<Frame> _unsent = [];
    private volatile bool _isDropping;

    public bool TryPost(Frame frame) => _queue.TryAdd(frame);

    /// <summary>Waits for room. Cancelling gives up the wait and leaves the frame to the caller.</summary>
    /// <returns>False: the outbox is complete, and the frame still the caller's.</returns>
    public ValueTask<bool> PostAsync(Frame frame, CancellationToken cancellationToken) => _queue.AddAsync(frame, cancellationToken);

    /// <summary>Accepts nothing more; what was posted is still sent.</summary>
    public void Complete() => _queue.Complete();

    /// <summary>Accepts nothing more and sends nothing more.</summary>
    public void Drop()
    {
        _isDropping = true;
        Complete();
    }

    /// <summary>What was posted and never handed to the transport, in order. For when the link is over.</summary>
    public IReadOnlyList<Frame> TakeUnsent()
    {
        while (_queue.TryTake(out Frame? frame)) _unsent.Add(frame);
        return _unsent;
    }

    /// <summary>Sends until the outbox is complete and empty, or the transport fails.</summary>
    public async Task SendAsync(CancellationToken abort)
    {
        while (await _queue.WaitAsync(abort).ConfigureAwait(false))
        {
            while (_queue.TryTake(out Frame? frame))
            {
                if (_isDropping)
                {
                    _unsent.Add(frame);
                    continue;
                }

                observer.Sending(frame);
                await transport.SendAsync(frame.Written, abort).ConfigureAwait(false);
                frames.Return([frame]);
            }
        }
    }
}
