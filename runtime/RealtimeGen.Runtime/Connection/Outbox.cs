namespace RealtimeGen;

/// <summary>Messages on their way out: any thread posts, one loop sends, in the order of the posts.</summary>
internal sealed class Outbox(ITransport transport)
{
    private const int Capacity = 64;

    private readonly FramePool _frames = new();
    private readonly FrameQueue _queue = new(Capacity);
    private volatile bool _isDropping;

    public Frame Rent() => _frames.Rent();

    public void Return(Frame frame) => _frames.Return([frame]);

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

    /// <summary>Sends until the outbox is complete and empty, or the transport fails.</summary>
    public async Task SendAsync(CancellationToken abort)
    {
        while (await _queue.WaitAsync(abort).ConfigureAwait(false))
        {
            while (_queue.TryTake(out Frame? frame))
            {
                if (!_isDropping) await transport.SendAsync(frame.Written, abort).ConfigureAwait(false);
                _frames.Return([frame]);
            }
        }
    }
}
