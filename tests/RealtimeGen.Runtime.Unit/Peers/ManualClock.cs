namespace RealtimeGen.Runtime.Unit.Peers;

/// <summary>A clock with timers that moves when a test says so.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly List<(TimeSpan Delay, TaskCompletionSource Waited)> _expected = [];
    private TimeSpan _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        lock (_gate) return _now.Ticks;
    }

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + TimeSpan.FromTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            ManualTimer timer = new(this, () => callback(state), _now + dueTime, dueTime);
            _timers.Add(timer);
            foreach ((TimeSpan _, TaskCompletionSource waited) in _expected.FindAll(expected => expected.Delay == dueTime)) waited.TrySetResult();
            return timer;
        }
    }

    /// <summary>Waits until somebody waits for this long, then lets that time pass.</summary>
    public async Task PassAsync(TimeSpan delay)
    {
        TaskCompletionSource waited = new(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _expected.Add((delay, waited));
            if (_timers.Exists(timer => timer.Delay == delay)) waited.TrySetResult();
        }

        await waited.Task.InTime();
        Advance(delay);
    }

    public void Advance(TimeSpan time)
    {
        List<ManualTimer> due;
        lock (_gate)
        {
            _now += time;
            due = _timers.FindAll(timer => timer.Due <= _now);
            _timers.RemoveAll(due.Contains);
            _expected.Clear();
        }

        foreach (ManualTimer timer in due) timer.Fire();
    }

    private sealed class ManualTimer(ManualClock clock, Action callback, TimeSpan due, TimeSpan delay) : ITimer
    {
        private bool _isStopped;

        public TimeSpan Due => due;

        public TimeSpan Delay => delay;

        public void Fire()
        {
            if (!_isStopped) callback();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == Timeout.InfiniteTimeSpan) Dispose();
            return true;
        }

        public void Dispose()
        {
            _isStopped = true;
            lock (clock._gate) clock._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
