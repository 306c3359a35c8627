using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace RealtimeGen;

/// <summary>Messages on their way in: one loop receives without ever stopping, one reader takes.</summary>
/// <remarks>
/// A WebSocket sees pongs and the close only while a receive is pending, so holding back the reads to slow the server down would make the
/// keep-alive end the connection. What waits is bounded in bytes instead.
/// </remarks>
internal sealed class Inbox(ITransport transport, long maxUnreadBytes)
{
    // Beyond this the reader is behind and frames shrink to their message.
    private const int BacklogBytes = 256 * 1024;

    // Objects and queue slots of a waiting message, roughly; so that a flood of empty messages is bounded too.
    private const int MessageOverhead = 128;

    // Half full, the loop takes a breath before each receive: a reader that works catches up, and the network slows the server down meanwhile. Short
    // enough that a reader that does nothing costs no keep-alive: what the operating system buffers is still read within a few seconds.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(1);

    private readonly FramePool _frames = new();
    private readonly FrameQueue _queue = new();
    private readonly long _returnBytes = Math.Min(64 * 1024, maxUnreadBytes / 4);
    private long _unreadBytes;

    // The reader's own: what it has read and not yet given back. One at a time, giving back would cost more than receiving.
    private readonly List<Frame> _read = [];
    private long _readBytes;

    private volatile bool _isDiscarding;

    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken)
    {
        ReturnRead();
        return _queue.WaitAsync(cancellationToken);
    }

    public bool TryTake([MaybeNullWhen(false)] out Frame frame) => _queue.TryTake(out frame);

    public void Return(Frame frame)
    {
        _read.Add(frame);
        _readBytes += Weight(frame);
        if (_readBytes > _returnBytes) ReturnRead();
    }

    /// <summary>From now on only the close is of interest.</summary>
    public void Discard() => _isDiscarding = true;

    public void Complete() => _queue.Complete();

    /// <summary>Receives until the connection ends, and says how it did. Throws nothing.</summary>
    public async Task<ConnectionEnd> ReceiveAsync(CancellationToken abort)
    {
        try
        {
            while (true)
            {
                Frame frame = _frames.Rent();
                TransportMessage message = await transport.ReceiveAsync(frame, abort).ConfigureAwait(false);
                switch (message.Kind)
                {
                    case TransportMessageKind.Close:
                        return new ConnectionEnd(RealtimeCloseCause.ClosedByServer, message.CloseStatus, message.CloseReason);
                    case TransportMessageKind.Oversized:
                        return new ConnectionEnd(RealtimeCloseCause.MessageTooLarge);
                    case var _ when _isDiscarding:
                        _frames.Return([frame]);
                        break;
                    default:
                        frame.IsText = message.Kind == TransportMessageKind.Text;
                        if (!TryQueue(frame)) return new ConnectionEnd(RealtimeCloseCause.ReaderTooSlow);
                        if (Interlocked.Read(ref _unreadBytes) > maxUnreadBytes / 2) await Task.Delay(Breath, abort).ConfigureAwait(false);
                        break;
                }
            }
        }
        catch (Exception e)
        {
            // A keep-alive timeout comes as OperationCanceledException although nobody cancelled.
            return new ConnectionEnd(RealtimeCloseCause.Lost, Error: e);
        }
    }

    private static int Weight(Frame frame) => frame.Length + MessageOverhead;

    private void ReturnRead()
    {
        Interlocked.Add(ref _unreadBytes, -_readBytes);
        _readBytes = 0;
        _frames.Return(CollectionsMarshal.AsSpan(_read));
        _read.Clear();
    }

    private bool TryQueue(Frame frame)
    {
        int weight = Weight(frame);
        long unread = Interlocked.Add(ref _unreadBytes, weight);

        // A message that nothing waits before is never too much.
        if (unread > maxUnreadBytes && unread > weight) return false;
        if (unread > BacklogBytes) frame.Trim();
        return _queue.TryAdd(frame);
    }
}
