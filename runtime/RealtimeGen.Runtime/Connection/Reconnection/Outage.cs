namespace RealtimeGen;

/// <summary>The time without a sound link: counts attempts and asks the policy for the next.</summary>
internal sealed class Outage(RealtimeReconnect policy, TimeProvider clock)
{
    // A link that breaks sooner has not helped: its loss counts on.
    private static readonly TimeSpan Sound = TimeSpan.FromSeconds(10);

    // A timer takes no more (Task.Delay).
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(int.MaxValue);

    private long _lostAt;
    private long _openedAt = clock.GetTimestamp();

    /// <summary>How many attempts were made.</summary>
    public int Attempts { get; private set; }

    /// <summary>A link is lost.</summary>
    public void Begin()
    {
        if (clock.GetElapsedTime(_openedAt) >= Sound) Attempts = 0;
        if (Attempts == 0) _lostAt = clock.GetTimestamp();
    }

    /// <summary>A link is set up.</summary>
    public void End() => _openedAt = clock.GetTimestamp();

    /// <summary>The delay before the next attempt, which is counted; null to give up.</summary>
    public TimeSpan? Next(Exception? failure, bool wasInTurn)
    {
        RealtimeRetryContext context = new() { Attempt = Attempts + 1, Elapsed = clock.GetElapsedTime(_lostAt), Exception = failure, WasInTurn = wasInTurn };
        try
        {
            TimeSpan? delay = policy.NextDelay(context);
            if (delay is null || delay == Timeout.InfiniteTimeSpan) return null;
            Attempts++;
            return delay < TimeSpan.Zero ? TimeSpan.Zero : delay < Longest ? delay : Longest;
        }
        catch (Exception)
        {
            // A policy of the application's own that cannot judge a failure.
            return null;
        }
    }
}
