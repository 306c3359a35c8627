using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading.Tasks.Sources;

namespace RealtimeGen;

/// <summary>Frames on their way from any thread to one consumer, who takes all that have arrived at once.</summary>
/// <remarks>
/// Under load that is one lock and one wake-up for many frames, where a channel costs a hand-off for each: those took longer than receiving a 1 KB
/// message does. Producers that wait for room are let in in the order in which they came. The consumer's wait is this object itself, so that neither side
/// allocates, however often the consumer catches up.
/// </remarks>
internal sealed class FrameQueue(int capacity = int.MaxValue) : IValueTaskSource
{
    private readonly Lock _gate = new();
    private readonly LinkedList<Producer> _producers = [];
    private List<Frame> _arrived = [];
    private ManualResetValueTaskSourceCore<bool> _wait = new() { RunContinuationsAsynchronously = true };
    private bool _isWaiting;
    private bool _isComplete;
    private volatile bool _isHeld;

    // The consumer's own.
    private List<Frame> _taken = [];
    private int _next;

    /// <summary>False: there is no room, or the queue is complete.</summary>
    public bool TryAdd(Frame frame)
    {
        lock (_gate)
        {
            if (_isComplete || _isHeld || _arrived.Count >= capacity) return false;
            _arrived.Add(frame);
        }

        Wake();
        return true;
    }

    /// <summary>Adds frames at once, however many there are already; a queue that is complete lets go of them.</summary>
    public void AddAll(List<Frame> frames)
    {
        lock (_gate)
        {
            if (!_isComplete) _arrived.AddRange(frames);
        }

        Wake();
    }

    /// <summary>Adds a frame when there is room. Cancelling gives up the wait and leaves the frame to the caller.</summary>
    /// <returns>False: the queue is complete, and the frame still the caller's.</returns>
    public async ValueTask<bool> AddAsync(Frame frame, CancellationToken cancellationToken)
    {
        LinkedListNode<Producer> producer;
        lock (_gate)
        {
            if (_isComplete) return false;
            producer = _producers.AddLast(new Producer(frame));
            LetIn();
        }

        WakeConsumer();
        using (cancellationToken.UnsafeRegister((_, token) => GiveUp(producer, token), null))
        {
            return await producer.Value.Task.ConfigureAwait(false);
        }
    }

    /// <summary>Nothing more is added; what has arrived can still be taken.</summary>
    public void Complete()
    {
        lock (_gate)
        {
            _isComplete = true;
            foreach (Producer producer in _producers) producer.SetResult(false);
            _producers.Clear();
        }

        WakeConsumer();
    }

    /// <summary>Accepts nothing and gives out nothing for now: producers wait, and the consumer is told that there is no more.</summary>
    public void Hold()
    {
        lock (_gate) _isHeld = true;
        WakeConsumer();
    }

    /// <summary>Goes on after <see cref="Hold"/>, with another consumer, with what was there and with the producers that have waited.</summary>
    public void Resume()
    {
        lock (_gate)
        {
            _isHeld = false;
            LetIn();
        }

        WakeConsumer();
    }

    /// <summary>What is there, in order, without taking it. For when no consumer is at work.</summary>
    public IReadOnlyList<Frame> Peek()
    {
        lock (_gate) return [.. _taken.Skip(_next), .. _arrived];
    }

    /// <summary>Takes the oldest frames of those that the consumer has not come for, until they make so much.</summary>
    public void TakeOldest(long weight, Func<Frame, int> weigh, List<Frame> oldest)
    {
        lock (_gate)
        {
            int count = 0;
            for (long taken = 0; taken < weight && count < _arrived.Count; count++) taken += weigh(_arrived[count]);
            oldest.AddRange(CollectionsMarshal.AsSpan(_arrived)[..count]);
            _arrived.RemoveRange(0, count);
        }
    }

    /// <summary>For the consumer. False: the queue is complete and empty, or held.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<bool> WaitAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (true)
        {
            lock (_gate)
            {
                if (_isHeld) return false;
                if (_next < _taken.Count || _arrived.Count > 0) return true;
                if (_isComplete) return false;
                _wait.Reset();
                _isWaiting = true;
            }

            // Disposing waits for a cancellation that is under way, which would otherwise end the next wait.
            using (cancellationToken.UnsafeRegister(static (queue, token) => ((FrameQueue)queue!).GiveUpWait(token), this))
            {
                await new ValueTask(this, _wait.Version).ConfigureAwait(false);
            }
        }
    }

    /// <summary>For the consumer: whether the next one is at hand, of those that it took at once.</summary>
    public bool HasMore => _next < _taken.Count;

    /// <summary>For the consumer. False: nothing has arrived, or the queue is held.</summary>
    public bool TryTake([MaybeNullWhen(false)] out Frame frame)
    {
        if (_isHeld || (_next == _taken.Count && !TakeArrived()))
        {
            frame = null;
            return false;
        }

        frame = _taken[_next++];
        return true;
    }

    private bool TakeArrived()
    {
        _taken.Clear();
        _next = 0;
        lock (_gate)
        {
            (_taken, _arrived) = (_arrived, _taken);
            LetIn();
        }

        return _taken.Count > 0;
    }

    private void LetIn()
    {
        while (!_isHeld && _arrived.Count < capacity && _producers.First is { } first)
        {
            _producers.RemoveFirst();
            _arrived.Add(first.Value.Frame);
            first.Value.SetResult(true);
        }
    }

    private void GiveUp(LinkedListNode<Producer> producer, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (producer.List is null) return;
            _producers.Remove(producer);
        }

        producer.Value.SetCanceled(cancellationToken);
    }

    private void Wake()
    {
        // Without the lock: a consumer that began to wait since it was held has seen what was added.
        if (_isWaiting) WakeConsumer();
    }

    private void WakeConsumer()
    {
        if (EndWait()) _wait.SetResult(true);
    }

    private void GiveUpWait(CancellationToken cancellationToken)
    {
        if (EndWait()) _wait.SetException(new OperationCanceledException(cancellationToken));
    }

    private bool EndWait()
    {
        lock (_gate)
        {
            bool wasWaiting = _isWaiting;
            _isWaiting = false;
            return wasWaiting;
        }
    }

    void IValueTaskSource.GetResult(short token) => _wait.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => _wait.GetStatus(token);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _wait.OnCompleted(continuation, state, token, flags);

    private sealed class Producer(Frame frame) : TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public Frame Frame => frame;
    }
}
