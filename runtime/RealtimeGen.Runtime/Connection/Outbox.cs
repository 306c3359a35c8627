using System.Threading.Channels;

namespace RealtimeGen;

/// <summary>Messages on their way out: any thread posts, one loop sends, in the order of the posts.</summary>
internal sealed class Outbox(ITransport transport)
{
    private const int Capacity = 64;

    private readonly FramePool _frames = new();
    private readonly Channel<Frame> _queue = Channel.CreateBounded<Frame>(new BoundedChannelOptions(Capacity) { SingleReader = true });
    private volatile bool _isDropping;

    public Frame Rent() => _frames.Rent();

    public void Return(Frame frame) => _frames.Return(frame);

    public bool TryPost(Frame frame) => _queue.Writer.TryWrite(frame);

    /// <summary>Waits for room. Cancelling gives up the wait and leaves the frame to the caller.</summary>
    public ValueTask PostAsync(Frame frame, CancellationToken cancellationToken) => _queue.Writer.WriteAsync(frame, cancellationToken);

    /// <summary>Accepts nothing more; what was posted is still sent.</summary>
    public void Complete() => _queue.Writer.TryComplete();

    /// <summary>Accepts nothing more and sends nothing more.</summary>
    public void Drop()
    {
        _isDropping = true;
        Complete();
    }

    /// <summary>Sends until the outbox is complete and empty, or the transport fails.</summary>
    public async Task SendAsync(CancellationToken abort)
    {
        while (await _queue.Reader.WaitToReadAsync(abort).ConfigureAwait(false))
        {
            while (_queue.Reader.TryRead(out Frame? frame))
            {
                if (!_isDropping) await transport.SendAsync(frame.Written, abort).ConfigureAwait(false);
                _frames.Return(frame);
            }
        }
    }
}
