using System.Net;
using System.Security.Authentication;

namespace RealtimeGen.Runtime.Unit.Connection.Reconnection;

public class RetryAdviceTests
{
    [Theory]
    [InlineData(1000, RealtimeRetryAdvice.Undecided)]
    [InlineData(1001, RealtimeRetryAdvice.Retry)]
    [InlineData(1002, RealtimeRetryAdvice.Never)]
    [InlineData(1003, RealtimeRetryAdvice.Never)]
    [InlineData(1007, RealtimeRetryAdvice.Never)]
    [InlineData(1008, RealtimeRetryAdvice.Never)]
    [InlineData(1009, RealtimeRetryAdvice.Never)]
    [InlineData(1011, RealtimeRetryAdvice.Retry)]
    [InlineData(1012, RealtimeRetryAdvice.Retry)]
    [InlineData(1013, RealtimeRetryAdvice.Retry)]
    [InlineData(3000, RealtimeRetryAdvice.Never)]
    [InlineData(4000, RealtimeRetryAdvice.Undecided)]
    public void A_close_is_judged_by_its_code(int status, RealtimeRetryAdvice advice) =>
        Assert.Equal(advice, Advice(new RealtimeConnectionClosedException("closed", RealtimeCloseCause.ClosedByServer) { CloseStatus = status }));

    [Theory]
    [InlineData(200, RealtimeRetryAdvice.Never)]
    [InlineData(302, RealtimeRetryAdvice.Never)]
    [InlineData(400, RealtimeRetryAdvice.Never)]
    [InlineData(401, RealtimeRetryAdvice.Never)]
    [InlineData(403, RealtimeRetryAdvice.Never)]
    [InlineData(404, RealtimeRetryAdvice.Never)]
    [InlineData(408, RealtimeRetryAdvice.Retry)]
    [InlineData(429, RealtimeRetryAdvice.Retry)]
    [InlineData(500, RealtimeRetryAdvice.Retry)]
    [InlineData(503, RealtimeRetryAdvice.Retry)]
    [InlineData(101, RealtimeRetryAdvice.Never)]
    public void A_refused_handshake_is_judged_by_its_status(int status, RealtimeRetryAdvice advice) =>
        Assert.Equal(advice, Advice(new RealtimeHandshakeException("refused") { StatusCode = (HttpStatusCode)status }));

    [Theory]
    [InlineData(RealtimeCloseCause.Lost, RealtimeRetryAdvice.Retry)]
    [InlineData(RealtimeCloseCause.ClosedByClient, RealtimeRetryAdvice.Never)]
    [InlineData(RealtimeCloseCause.ReaderTooSlow, RealtimeRetryAdvice.Never)]
    [InlineData(RealtimeCloseCause.MessageTooLarge, RealtimeRetryAdvice.Never)]
    public void An_end_without_a_code_is_judged_by_its_cause(RealtimeCloseCause cause, RealtimeRetryAdvice advice) =>
        Assert.Equal(advice, Advice(new RealtimeConnectionClosedException("over", cause)));

    [Fact]
    public void A_server_that_is_not_reached_may_be_back_later() => Assert.Equal(RealtimeRetryAdvice.Retry, Advice(new RealtimeHandshakeException("not reached")));

    [Fact]
    public void A_certificate_that_is_not_trusted_is_not_trusted_later() => Assert.Equal(
        RealtimeRetryAdvice.Never, Advice(new RealtimeHandshakeException("not reached", new HttpRequestException("TLS", new AuthenticationException("untrusted")))));

    [Fact]
    public void A_token_that_could_not_be_fetched_may_come_later() => Assert.Equal(RealtimeRetryAdvice.Retry, Advice(new HttpRequestException("no network")));

    [Fact]
    public void A_mistake_of_the_program_stays_one() => Assert.Equal(RealtimeRetryAdvice.Never, Advice(new ArgumentException("no such endpoint")));

    private static RealtimeRetryAdvice Advice(Exception failure) => new RealtimeRetryContext { Exception = failure }.Advice;
}
