using System.Collections.Concurrent;
using System.Net;
using RealtimeGen.Faults.Peer;
using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Faults;

/// <summary>A connection is cut, and the server has its say about the next.</summary>
public class ReconnectTests
{
    [Theory]
    [InlineData("401 Unauthorized", HttpStatusCode.Unauthorized)]
    [InlineData("403 Forbidden", HttpStatusCode.Forbidden)]
    [InlineData("302 Found", HttpStatusCode.Found)]
    public async Task A_reconnection_that_is_refused_for_good_is_the_end_at_once(string status, HttpStatusCode code)
    {
        await using FaultyServer server = CutAndThen(end => end.RefuseAsync(status));
        await using Caller caller = await Caller.ConnectAsync(server, Reconnecting);

        await caller.SayAsync();
        (_, Exception? failure) = await caller.ReadAsync();

        RealtimeConnectionClosedException closed = Assert.IsType<RealtimeConnectionClosedException>(failure);
        Assert.Equal((RealtimeCloseCause.Lost, code, 2), (closed.Cause, Assert.IsType<RealtimeHandshakeException>(closed.InnerException).StatusCode, server.Accepted));
        await caller.AssertNothingIsUnreportedAsync();
    }

    [Fact]
    public async Task A_redirect_of_a_reconnection_takes_no_key_along()
    {
        await using FaultyServer other = FaultyServer.Talking(end => end.HoldAsync());
        await using FaultyServer server = CutAndThen(end => end.RefuseAsync("302 Found", $"Location: {other.Url}\r\n"));
        await using Caller caller = await Caller.ConnectAsync(server, Reconnecting);

        await caller.SayAsync();
        await caller.ReadAsync();

        Assert.Equal(0, other.Accepted);
        await caller.AssertNothingIsUnreportedAsync();
    }

    [Fact]
    public async Task Closing_while_it_is_made_again_reports_what_waits()
    {
        await using FaultyServer server = CutAndThen(end => end.RefuseAsync("503 Service Unavailable"));
        await using Caller caller = await Caller.ConnectAsync(
            server, options => options with { Reconnect = RealtimeReconnect.Exponential(TimeSpan.FromHours(1), TimeSpan.FromHours(1)) });
        TaskCompletionSource lost = new();
        caller.Connection.Changed += (_, change) =>
        {
            if (change.Kind == RealtimeConnectionChangeKind.Lost) lost.TrySetResult();
        };
        await caller.SayAsync();
        await lost.Task.InTime();

        await caller.Connection.CloseAsync().InTime();

        Assert.Equal(RealtimeConnectionChangeKind.Closed, (await caller.End).Kind);
        await caller.AssertNothingIsUnreportedAsync();
    }

    [Fact]
    public async Task A_server_that_is_busy_is_asked_again_until_the_attempts_are_used_up()
    {
        await using FaultyServer server = CutAndThen(end => end.RefuseAsync("503 Service Unavailable"));
        await using Caller caller = await Caller.ConnectAsync(server, Reconnecting);

        await caller.SayAsync();
        await caller.ReadAsync();

        Assert.Equal((3, 4), ((await caller.End).Attempt, server.Accepted));
        await caller.AssertNothingIsUnreportedAsync();
    }

    [Fact]
    public async Task A_server_that_says_when_to_come_back_is_left_alone_until_then()
    {
        await using FaultyServer server = CutAndThen(end => end.RefuseAsync("429 Too Many Requests", "Retry-After: 3600\r\n"));
        await using Caller caller = await Caller.ConnectAsync(server, Reconnecting);
        TaskCompletionSource<TimeSpan> delay = new();
        caller.Connection.Changed += (_, change) =>
        {
            if (change.Attempt == 2) delay.TrySetResult(change.Delay);
        };

        await caller.SayAsync();

        Assert.Equal(TimeSpan.FromHours(1), await delay.Task.InTime());
    }

    [Fact]
    public async Task A_token_is_asked_for_again_before_each_attempt()
    {
        ConcurrentQueue<string> requests = new();
        await using FaultyServer server = new(async end =>
        {
            requests.Enqueue((await end.UpgradeAsync()).Split("\r\n").Single(line => line.StartsWith("Authorization:", StringComparison.Ordinal)));
            if (end.Number == 1) await end.HearAsync("response.create");
            else await end.HoldAsync();
        });
        int asked = 0;
        await using Caller caller = await Caller.ConnectAsync(server, options => Reconnecting(options) with
        {
            ApiKey = null,
            Credential = RealtimeCredential.Token(_ => ValueTask.FromResult($"token{++asked}")),
        });
        TaskCompletionSource back = new();
        caller.Connection.Changed += (_, change) =>
        {
            if (change.Kind == RealtimeConnectionChangeKind.Reconnected) back.TrySetResult();
        };

        await caller.SayAsync();
        await back.Task.InTime();

        Assert.Equal(["Authorization: Bearer token1", "Authorization: Bearer token2"], requests);
    }

    private static RealtimeConnectionOptions Reconnecting(RealtimeConnectionOptions options) =>
        options with { Reconnect = RealtimeReconnect.Exponential(TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(10), maxAttempts: 3) };

    private static FaultyServer CutAndThen(Func<ServerEnd, Task> next) => new(async end =>
    {
        if (end.Number > 1)
        {
            await next(end);
            return;
        }

        await end.UpgradeAsync();
        await end.HearAsync("response.create");
    });
}
