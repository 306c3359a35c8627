namespace RealtimeGen.Server.Scripting;

/// <summary>A clock with timers that moves when a test says so.</summary>
internal sealed class TestClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<TestTimer> _timers = [];
    private TaskCompletionSource _waited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TimeSpan _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        lock (_lock) return _now.Ticks;
    }

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + TimeSpan.FromTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            TestTimer timer = new(() => callback(state), _now + dueTime);
            _timers.Add(timer);
            _waited.TrySetResult();
            return timer;
        }
    }

    /// <summary>Done when somebody waits for this clock.</summary>
    public Task WaitedForAsync()
    {
        lock (_lock) return _waited.Task;
    }

    public void Advance(TimeSpan time)
    {
        List<TestTimer> due;
        lock (_lock)
        {
            _now += time;
            due = _timers.FindAll(timer => timer.Due <= _now);
            _timers.RemoveAll(due.Contains);
            _waited = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        foreach (TestTimer timer in due) timer.Fire();
    }

    private sealed class TestTimer(Action callback, TimeSpan due) : ITimer
    {
        private bool _isStopped;

        public TimeSpan Due => due;

        public void Fire()
        {
            if (!_isStopped) callback();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => _isStopped = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
