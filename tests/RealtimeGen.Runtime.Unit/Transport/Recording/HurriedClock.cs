namespace RealtimeGen.Runtime.Unit.Transport.Recording;

/// <summary>A clock that stands until told, and whose timers are due at once; it keeps what they were to wait.</summary>
internal sealed class HurriedClock : TimeProvider
{
    public TimeSpan Now { get; set; }

    public List<TimeSpan> Waits { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Waits.Add(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
