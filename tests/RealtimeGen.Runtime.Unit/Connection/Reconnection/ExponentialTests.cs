using System.Net;

namespace RealtimeGen.Runtime.Unit.Connection.Reconnection;

public class ExponentialTests
{
    private static readonly RealtimeConnectionClosedException Lost = new("lost", RealtimeCloseCause.Lost);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 8)]
    [InlineData(5, 10)]
    [InlineData(1_000, 10)]
    public void A_delay_doubles_up_to_the_longest_and_is_shortened_by_half_at_most(int attempt, int seconds)
    {
        RealtimeReconnect policy = RealtimeReconnect.Exponential(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), maxAttempts: 1_000, random: new Random(7));

        TimeSpan[] delays = [.. Enumerable.Range(0, 200).Select(_ => policy.NextDelay(new() { Attempt = attempt, Exception = Lost })!.Value)];

        Assert.All(delays, delay => Assert.InRange(delay, TimeSpan.FromSeconds(seconds / 2.0), TimeSpan.FromSeconds(seconds)));
    }

    [Fact]
    public void Delays_are_spread()
    {
        RealtimeReconnect policy = RealtimeReconnect.Exponential(TimeSpan.FromSeconds(1), random: new Random(7));

        Assert.Equal(100, Enumerable.Range(0, 100).Select(_ => policy.NextDelay(new() { Exception = Lost })).Distinct().Count());
    }

    [Fact]
    public void The_number_of_attempts_is_limited()
    {
        RealtimeReconnect policy = RealtimeReconnect.Exponential(maxAttempts: 3);

        Assert.Equal([true, true, true, false], Enumerable.Range(1, 4).Select(attempt => policy.NextDelay(new() { Attempt = attempt, Exception = Lost }) is not null));
    }

    [Fact]
    public void No_attempt_begins_after_the_time_is_up()
    {
        RealtimeReconnect policy = RealtimeReconnect.Exponential(TimeSpan.FromSeconds(1), giveUpAfter: TimeSpan.FromSeconds(60));

        Assert.NotNull(policy.NextDelay(new() { Elapsed = TimeSpan.FromSeconds(59), Exception = Lost }));
        Assert.Null(policy.NextDelay(new() { Elapsed = TimeSpan.FromSeconds(59.6), Exception = Lost }));
    }

    [Fact]
    public void A_server_that_says_when_to_come_back_is_heeded()
    {
        RealtimeHandshakeException busy = new("busy") { StatusCode = HttpStatusCode.TooManyRequests, RetryAfter = TimeSpan.FromMinutes(2) };

        Assert.Equal(TimeSpan.FromMinutes(2), RealtimeReconnect.Exponential().NextDelay(new() { Exception = busy }));
    }

    [Fact]
    public void A_server_that_says_to_come_back_too_late_is_given_up()
    {
        RealtimeHandshakeException busy = new("busy") { StatusCode = HttpStatusCode.TooManyRequests, RetryAfter = TimeSpan.FromMinutes(2) };

        Assert.Null(RealtimeReconnect.Exponential(giveUpAfter: TimeSpan.FromMinutes(1)).NextDelay(new() { Exception = busy }));
    }

    [Theory]
    [InlineData(RealtimeRetryAdvice.Undecided)]
    [InlineData(RealtimeRetryAdvice.Never)]
    public void Only_what_may_pass_is_tried_again(RealtimeRetryAdvice advice) =>
        Assert.Null(RealtimeReconnect.Exponential().NextDelay(new() { Advice = advice }));

    [Fact]
    public void Never_gives_up_at_once() => Assert.Null(RealtimeReconnect.Never.NextDelay(new() { Exception = Lost }));

    [Fact]
    public void A_policy_of_ones_own_can_ask_another_one()
    {
        RealtimeReconnect usual = RealtimeReconnect.Exponential();
        RealtimeReconnect own = RealtimeReconnect.Custom(context => usual.NextDelay(context.WasInTurn ? context with { Advice = RealtimeRetryAdvice.Retry } : context));
        RealtimeConnectionClosedException closed = new("bye", RealtimeCloseCause.ClosedByServer) { CloseStatus = 1000 };

        Assert.Equal((false, true), (own.NextDelay(new() { Exception = closed }) is not null, own.NextDelay(new() { Exception = closed, WasInTurn = true }) is not null));
    }

    [Fact]
    public void A_longest_delay_below_the_first_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RealtimeReconnect.Exponential(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(1)));
}
