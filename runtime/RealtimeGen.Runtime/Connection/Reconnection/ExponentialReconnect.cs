using System.Diagnostics.CodeAnalysis;

namespace RealtimeGen;

internal sealed class ExponentialReconnect(TimeSpan firstDelay, TimeSpan maxDelay, int maxAttempts, TimeSpan? giveUpAfter, Random random) : RealtimeReconnect
{
    public override TimeSpan? NextDelay(RealtimeRetryContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Advice != RealtimeRetryAdvice.Retry || context.Attempt > maxAttempts) return null;
        TimeSpan delay = Shorten(Doubled(context.Attempt));
        if (context.RetryAfter > delay) delay = context.RetryAfter.Value;
        return context.Elapsed + delay > giveUpAfter ? null : delay;
    }

    private TimeSpan Doubled(int attempt)
    {
        double ticks = firstDelay.Ticks * Math.Pow(2, Math.Max(attempt, 1) - 1);
        return ticks < maxDelay.Ticks ? TimeSpan.FromTicks((long)ticks) : maxDelay;
    }

    [SuppressMessage("Security", "CA5394", Justification = "Jitter is no secret.")]
    private TimeSpan Shorten(TimeSpan delay) => delay * (1 - (random.NextDouble() / 2));
}
