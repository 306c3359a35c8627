using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace RealtimeGen;

/// <summary>Messages on their way in: a link fills it, one reader takes. It outlives its links.</summary>
/// <remarks>
/// A WebSocket sees pongs and the close only while a receive is pending, so holding back the reads to slow the server down would make the
/// keep-alive end the connection. What waits is bounded in bytes instead.
/// </remarks>
internal sealed class Inbox(long maxUnreadBytes, RealtimeUnreadPolicy policy = RealtimeUnreadPolicy.End)
{
    // Beyond this the reader is behind and frames shrink to their message.
    private const int BacklogBytes = 256 * 1024;

    // A reader at work takes all that waits in less; one that does not holds the loop up once, for too short a time to matter to any keep-alive.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);

    // The reader need not wait for more than these to begin, nor the pool's lock be taken for fewer.
    private const int FramesAtOnce = 32;
    private const int GatheredBytes = 64 * 1024;

    // Objects and queue slots of a waiting message, roughly; so that a flood of empty messages is bounded too.
    private const int MessageOverhead = 128;

    private readonly FramePool _frames = new();
    private readonly FrameQueue _queue = new();
    private readonly long _returnBytes = Math.Min(64 * 1024, maxUnreadBytes / 4);
    private long _unreadBytes;

    // The reader's own: what it has read and not yet given back. One at a time, giving back would cost more than receiving.
    private readonly List<Frame> _read = [];
    private long _readBytes;

    // The receiving loop's own: frames for what comes next, and what has come since it last handed over.
    private readonly List<Frame> _rented = [];
    private readonly List<Frame> _gathered = [];
    private long _gatheredBytes;
    private readonly List<Frame> _dropping = [];
    private long _dropped;

    private volatile bool _isDiscarding;

    // The receiving loop's own: whether the reader was waited for in vain since it was last up to date.
    private bool _isReaderSlow;
    private TaskCompletionSource? _readerWaitedFor;

    /// <summary>Whether as much waits as makes it worth to let the reader catch up.</summary>
    public bool IsHalfFull => !_isDiscarding && policy == RealtimeUnreadPolicy.End && Interlocked.Read(ref _unreadBytes) > maxUnreadBytes / 2;

    /// <summary>How many messages were dropped because the reader was too slow.</summary>
    public long Dropped => Interlocked.Read(ref _dropped);

    /// <summary>Told on the receiving loop how many are dropped at once.</summary>
    public Action<long>? WhenDropped { get; init; }

    public Frame Rent()
    {
        if (_rented.Count == 0) _frames.Rent(_rented, FramesAtOnce);
        Frame frame = _rented[^1];
        _rented.RemoveAt(_rented.Count - 1);
        return frame;
    }

    /// <summary>Takes back a frame that nobody is to read.</summary>
    public void GiveBack(Frame frame) => _frames.Return([frame]);

    /// <summary>Takes over a received frame, for the reader to have it now.</summary>
    /// <returns>False: the reader is too slow, and the message is lost.</returns>
    public bool TryAdd(Frame frame)
    {
        if (!TryGather(frame)) return false;
        HandOver();
        return true;
    }

    /// <summary>
    /// As <see cref="TryAdd"/>, but the reader has it after <see cref="HandOver"/>: messages that come together are handed over together, under one lock
    /// and with one wake-up, which costs as much as receiving several.
    /// </summary>
    public bool TryGather(Frame frame)
    {
        if (_isDiscarding)
        {
            _frames.Return([frame]);
            return true;
        }

        int weight = Weight(frame);
        long unread = Interlocked.Read(ref _unreadBytes) + _gatheredBytes + weight;

        // A message that nothing waits before is never too much.
        if (unread > maxUnreadBytes && unread > weight)
        {
            if (policy == RealtimeUnreadPolicy.End) return false;
            HandOver();
            DropOldest();
        }

        if (unread > BacklogBytes) frame.Trim();
        _gathered.Add(frame);
        _gatheredBytes += weight;
        if (_gathered.Count == FramesAtOnce || _gatheredBytes > GatheredBytes) HandOver();
        return true;
    }

    /// <summary>Lets the reader have what was gathered. For when the next message is not at hand.</summary>
    public void HandOver()
    {
        if (_gathered.Count == 0) return;
        Interlocked.Add(ref _unreadBytes, _gatheredBytes);
        _queue.AddAll(_gathered);
        _gathered.Clear();
        _gatheredBytes = 0;
    }

    /// <summary>
    /// For the receiving loop, after each message: lets a reader that is behind catch up, for at most a moment. A message that waits among few is still in the
    /// processor's caches, and the network slows the server down meanwhile; a long backlog made receiving 1 KB twice as expensive.
    /// </summary>
    public ValueTask LetReaderCatchUpAsync(CancellationToken abort)
    {
        if (!_isDiscarding && Interlocked.Read(ref _unreadBytes) > BacklogBytes) return _isReaderSlow ? ValueTask.CompletedTask : AwaitReaderAsync(abort);
        _isReaderSlow = false;
        return ValueTask.CompletedTask;
    }

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

    /// <summary>From now on nothing that comes is of interest.</summary>
    public void Discard() => _isDiscarding = true;

    /// <summary>Nothing more will come; what has come can still be read.</summary>
    public void Complete() => _queue.Complete();

    // Many at once: each time costs a move of those that stay.
    private void DropOldest()
    {
        _queue.TakeOldest(Math.Max(maxUnreadBytes / 8, 1), Weight, _dropping);
        if (_dropping.Count == 0) return;
        long freed = 0;
        foreach (Frame frame in _dropping) freed += Weight(frame);
        Interlocked.Add(ref _unreadBytes, -freed);
        Interlocked.Add(ref _dropped, _dropping.Count);
        WhenDropped?.Invoke(_dropping.Count);
        _frames.Return(CollectionsMarshal.AsSpan(_dropping));
        _dropping.Clear();
    }

    private static int Weight(Frame frame) => frame.Length + MessageOverhead;

    private async ValueTask AwaitReaderAsync(CancellationToken abort)
    {
        HandOver();
        TaskCompletionSource caughtUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Interlocked.Exchange(ref _readerWaitedFor, caughtUp);

        // The reader may have caught up before it could see that it is waited for.
        if (Interlocked.Read(ref _unreadBytes) <= BacklogBytes / 2) return;
        await caughtUp.Task.WaitAsync(Patience, abort).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _isReaderSlow = !caughtUp.Task.IsCompleted;
    }

    private void ReturnRead()
    {
        if (Interlocked.Add(ref _unreadBytes, -_readBytes) <= BacklogBytes / 2) Interlocked.Exchange(ref _readerWaitedFor, null)?.SetResult();
        _readBytes = 0;
        _frames.Return(CollectionsMarshal.AsSpan(_read));
        _read.Clear();
    }
}
