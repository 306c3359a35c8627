namespace RealtimeGen.Testing.Conversation.Timing;

/// <summary>What the server is going to do and when: by due time, and among equals by the order in which it was put down.</summary>
internal sealed class Agenda(TimeProvider time)
{
    private readonly PriorityQueue<Action, (TimeSpan Due, long Order)> _entries = new();
    private readonly long _start = time.GetTimestamp();
    private TimeSpan? _running;
    private long _order;

    /// <summary>
    /// Time since the conversation began. While an entry runs it is the entry's due time, so that a late clock delays nothing that follows from it.
    /// </summary>
    public TimeSpan Now => _running ?? time.GetElapsedTime(_start);

    /// <summary>How long until something is due; zero when it is already, null when there is nothing.</summary>
    public TimeSpan? UntilNext =>
        !_entries.TryPeek(out _, out (TimeSpan Due, long Order) next) ? null
        : next.Due > Now ? next.Due - Now
        : TimeSpan.Zero;

    public void After(TimeSpan delay, Action action) => _entries.Enqueue(action, (Now + delay, _order++));

    /// <summary>Does what is due by now, and what becomes due by it.</summary>
    public void RunDue()
    {
        TimeSpan now = Now;
        try
        {
            while (_entries.TryPeek(out Action? action, out (TimeSpan Due, long Order) entry) && entry.Due <= now)
            {
                _entries.Dequeue();
                _running = entry.Due;
                action();
            }
        }
        finally
        {
            _running = null;
        }
    }
}
