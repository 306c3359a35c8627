namespace RealtimeGen;

/// <summary>
/// Whether, and after which delay, a connection that was lost is made again: a policy without a state of its own, which connections may
/// share.
/// </summary>
public abstract class RealtimeReconnect
{
    private protected RealtimeReconnect()
    {
    }

    /// <summary>A lost connection is the end.</summary>
    public static RealtimeReconnect Never { get; } = new CustomReconnect(_ => null);

    /// <summary>
    /// Delays that double from attempt to attempt, each shortened by up to half at random, so that the clients of a server that restarts do not come
    /// back at once. A server's <c>Retry-After</c> is waited for. Gives up at once where <see cref="RealtimeRetryContext.Advice"/> is not
    /// <see cref="RealtimeRetryAdvice.Retry"/>.
    /// </summary>
    /// <param name="firstDelay">Delay before the first attempt; half a second by default.</param>
    /// <param name="maxDelay">Longest delay; 30 s by default. A <c>Retry-After</c> may be longer.</param>
    /// <param name="maxAttempts">After how many failed attempts to give up.</param>
    /// <param name="giveUpAfter">Time after the loss beyond which no attempt begins; null for no limit.</param>
    /// <param name="random">Source of the jitter; one that threads may share. <see cref="Random.Shared"/> by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A delay or a number is negative, or the longest delay is below the first.</exception>
    public static RealtimeReconnect Exponential(
        TimeSpan? firstDelay = null, TimeSpan? maxDelay = null, int maxAttempts = 10, TimeSpan? giveUpAfter = null, Random? random = null)
    {
        TimeSpan first = firstDelay ?? TimeSpan.FromMilliseconds(500);
        TimeSpan longest = maxDelay ?? (first > TimeSpan.FromSeconds(30) ? first : TimeSpan.FromSeconds(30));
        ArgumentOutOfRangeException.ThrowIfLessThan(first, TimeSpan.Zero, nameof(firstDelay));
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, first, nameof(maxDelay));
        ArgumentOutOfRangeException.ThrowIfNegative(maxAttempts);
        ArgumentOutOfRangeException.ThrowIfLessThan(giveUpAfter ?? TimeSpan.Zero, TimeSpan.Zero, nameof(giveUpAfter));
        return new ExponentialReconnect(first, longest, maxAttempts, giveUpAfter, random ?? Random.Shared);
    }

    /// <summary>A policy of the application's own, which decides alone: no failure is kept from it but an end that this side has caused.</summary>
    /// <param name="decide">The delay before the next attempt, or null to give up, as <see cref="Timeout.InfiniteTimeSpan"/> does. An exception that it throws gives up.</param>
    public static RealtimeReconnect Custom(Func<RealtimeRetryContext, TimeSpan?> decide)
    {
        ArgumentNullException.ThrowIfNull(decide);
        return new CustomReconnect(decide);
    }

    /// <summary>The delay before the next attempt, or null to give up.</summary>
    /// <param name="context">What has failed, and how often.</param>
    public abstract TimeSpan? NextDelay(RealtimeRetryContext context);

    private sealed class CustomReconnect(Func<RealtimeRetryContext, TimeSpan?> decide) : RealtimeReconnect
    {
        public override TimeSpan? NextDelay(RealtimeRetryContext context) => decide(context);
    }
}
