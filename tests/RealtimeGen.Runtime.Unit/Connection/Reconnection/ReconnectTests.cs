using System.Net;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection.Reconnection;

public class ReconnectTests
{
    [Fact]
    public async Task Reading_goes_on_over_a_lost_connection()
    {
        await using Line line = await Line.OpenAsync();
        await line.Server.SendAsync("""{"type":"before"}""");
        await line.BreakAsync();
        await line.ComeBackAsync();
        await line.Server.SendAsync("""{"type":"after"}""");

        Assert.Equal(("""{"type":"before"}""", """{"type":"after"}"""), (await line.ReadAsync(), await line.ReadAsync()));
    }

    [Fact]
    public async Task The_state_says_what_goes_on()
    {
        await using Line line = await Line.OpenAsync();
        await line.BreakAsync();
        RealtimeConnectionState broken = line.Connection.State;
        await line.ComeBackAsync();

        Assert.Equal((RealtimeConnectionState.Reconnecting, RealtimeConnectionState.Open), (broken, line.Connection.State));
    }

    [Fact]
    public async Task What_is_sent_meanwhile_waits_for_the_new_connection()
    {
        await using Line line = await Line.OpenAsync();
        await line.BreakAsync();
        Task[] sending = [.. Enumerable.Range(0, 100).Select(i => line.Connection.SendAsync(new Wire($$"""{"type":"note","n":{{i}}}""")).AsTask())];
        Assert.DoesNotContain(sending, send => send.IsCompleted);

        await line.ComeBackAsync();

        for (int i = 0; i < 100; i++) Assert.Equal($$"""{"type":"note","n":{{i}}}""", await line.HearAsync());
        await Task.WhenAll(sending).InTime();
    }

    [Fact]
    public async Task Cancelling_a_send_that_waits_for_the_new_connection_leaves_the_event_out()
    {
        await using Line line = await Line.OpenAsync();
        await line.BreakAsync();
        using CancellationTokenSource cancellation = new();
        Task cancelled = line.Connection.SendAsync(new Wire("""{"type":"cancelled"}"""), cancellation.Token).AsTask();
        Task kept = line.Connection.SendAsync(new Wire("""{"type":"kept"}""")).AsTask();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled.InTime());

        await line.ComeBackAsync();

        Assert.Equal("""{"type":"kept"}""", await line.HearAsync());
        await kept.InTime();
    }

    [Fact]
    public async Task What_was_accepted_and_not_sent_goes_out_first()
    {
        await using Line line = await Line.OpenAsync(capacity: 1);
        for (int i = 0; i < 3; i++) await line.SendAsync($$"""{"type":"note","n":{{i}}}""");
        RealtimeConnectionChange lost = await line.BreakAsync();
        string[] unsent = [.. lost.Unsent.Select(message => System.Text.Encoding.UTF8.GetString(message.Content.Span))];

        await line.ComeBackAsync();

        Assert.NotEmpty(unsent);
        foreach (string message in unsent) Assert.Equal(message, await line.HearAsync());
    }

    [Fact]
    public async Task Every_failed_attempt_is_told_with_its_delay_and_its_failure()
    {
        await using Line line = await Line.OpenAsync();
        line.Switchboard.Failures.Enqueue(new RealtimeHandshakeException("busy") { StatusCode = HttpStatusCode.ServiceUnavailable });
        RealtimeConnectionChange first = await line.BreakAsync();
        await line.Clock.PassAsync(Line.Delay);
        RealtimeConnectionChange second = await line.ChangeAsync(RealtimeConnectionChangeKind.Lost);
        RealtimeConnectionChange back = await line.ComeBackAsync();

        Assert.Equal([(1, Line.Delay), (2, Line.Delay), (2, TimeSpan.Zero)], new[] { first, second, back }.Select(change => (change.Attempt, change.Delay)));
        Assert.Equal([typeof(RealtimeConnectionClosedException), typeof(RealtimeHandshakeException)], new[] { first, second }.Select(change => change.Exception!.GetType()));
    }

    [Fact]
    public async Task The_servers_close_is_told_with_code_and_reason()
    {
        await using Line line = await Line.OpenAsync();
        await line.Server.CloseAsync(1001, "maximum duration", default).InTime();
        RealtimeConnectionChange lost = await line.ChangeAsync(RealtimeConnectionChangeKind.Lost);

        Assert.Equal((1001, "maximum duration"), (lost.CloseStatus!.Value, lost.CloseReason));
    }

    [Fact]
    public async Task A_policy_that_gives_up_ends_the_connection_with_the_last_failure()
    {
        await using Line line = await Line.OpenAsync(Line.EverySecond(1));
        RealtimeHandshakeException refused = new("refused") { StatusCode = HttpStatusCode.Unauthorized };
        line.Switchboard.Failures.Enqueue(refused);
        await line.BreakAsync();
        await line.Clock.PassAsync(Line.Delay);

        RealtimeConnectionChange end = await line.ChangeAsync(RealtimeConnectionChangeKind.GaveUp);

        RealtimeConnectionClosedException closed = await line.ReadEndAsync();
        Assert.Equal((RealtimeCloseCause.Lost, refused, refused, 1), (closed.Cause, closed.InnerException, end.Exception, end.Attempt));
    }

    [Fact]
    public async Task A_send_that_waits_learns_that_the_policy_gave_up()
    {
        await using Line line = await Line.OpenAsync(Line.EverySecond(1));
        line.Switchboard.Failures.Enqueue(new RealtimeHandshakeException("refused"));
        await line.BreakAsync();
        Task waiting = line.SendAsync("""{"type":"note"}""");
        await line.Clock.PassAsync(Line.Delay);

        await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => waiting);
    }

    [Fact]
    public async Task A_delay_without_an_end_gives_up()
    {
        await using Line line = await Line.OpenAsync(RealtimeReconnect.Custom(_ => Timeout.InfiniteTimeSpan));
        await line.Server.DisposeAsync();

        await line.ChangeAsync(RealtimeConnectionChangeKind.GaveUp);
    }

    [Fact]
    public async Task A_policy_that_throws_gives_up()
    {
        await using Line line = await Line.OpenAsync(RealtimeReconnect.Custom(_ => throw new InvalidOperationException("no idea")));
        await line.Server.DisposeAsync();

        await line.ChangeAsync(RealtimeConnectionChangeKind.GaveUp);
    }

    [Fact]
    public async Task Connections_that_break_at_once_use_up_the_attempts()
    {
        await using Line line = await Line.OpenAsync(Line.EverySecond(2));
        for (int i = 0; i < 2; i++)
        {
            await line.BreakAsync();
            await line.ComeBackAsync();
        }

        await line.Server.DisposeAsync();

        Assert.Equal(2, (await line.ChangeAsync(RealtimeConnectionChangeKind.GaveUp)).Attempt);
    }

    [Fact]
    public async Task A_connection_that_has_held_for_ten_seconds_gets_all_attempts_again()
    {
        await using Line line = await Line.OpenAsync(Line.EverySecond(1));
        await line.BreakAsync();
        await line.ComeBackAsync();
        line.Clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(1, (await line.BreakAsync()).Attempt);
    }

    [Fact]
    public async Task Closing_while_the_delay_runs_ends_at_once()
    {
        await using Line line = await Line.OpenAsync();
        await line.BreakAsync();

        await line.Connection.CloseAsync().InTime();

        await line.ChangeAsync(RealtimeConnectionChangeKind.Closed);
        Assert.Equal(RealtimeConnectionState.Closed, line.Connection.State);
    }

    [Fact]
    public async Task Closing_while_a_connection_is_opened_ends_at_once()
    {
        TaskCompletionSource<ITransport> never = new();
        RealtimeConnection<Wire, Wire> connection = await LoseAsync(never.Task);

        await connection.CloseAsync().InTime();

        Assert.Equal(RealtimeConnectionState.Closed, connection.State);
    }

    [Fact]
    public async Task A_transport_that_comes_too_late_is_let_go()
    {
        TaskCompletionSource<ITransport> late = new();
        RealtimeConnection<Wire, Wire> connection = await LoseAsync(late.Task);
        await connection.CloseAsync().InTime();
        (InMemoryTransport lateClient, InMemoryTransport lateServer) = InMemoryTransport.CreatePair();

        late.SetResult(lateClient);

        await Assert.ThrowsAsync<IOException>(() => lateServer.ReceiveAsync());
    }

    [Fact]
    public async Task A_handler_that_throws_breaks_nothing()
    {
        await using Line line = await Line.OpenAsync();
        line.Connection.Changed += (_, _) => throw new InvalidOperationException("the application's own");

        await line.BreakAsync();

        await line.ComeBackAsync();
    }

    [Fact]
    public async Task An_end_of_this_sides_own_making_is_not_tried_again()
    {
        await using Line line = await Line.OpenAsync(change: options => options with { MaxUnreadBytes = 500 });
        for (int i = 0; i < 10; i++) await line.Server.SendAsync("""{"type":"unread"}""");

        await line.ChangeAsync(RealtimeConnectionChangeKind.GaveUp);
    }

    [Fact]
    public void A_transport_that_is_open_already_cannot_be_made_again() =>
        Assert.Throws<ArgumentException>(() => RealtimeConnection.Start<Wire, Wire>(
            InMemoryTransport.CreatePair().Client, new RealtimeConnectionOptions { Reconnect = RealtimeReconnect.Exponential() }));

    /// <summary>A connection that was lost and is being opened again.</summary>
    private static async Task<RealtimeConnection<Wire, Wire>> LoseAsync(Task<ITransport> second)
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair();
        TaskCompletionSource asked = new();
        int opened = 0;
        RealtimeConnection<Wire, Wire> connection = await RealtimeConnection.ConnectAsync<Wire, Wire>(
            _ =>
            {
                if (opened++ == 0) return ValueTask.FromResult<ITransport>(client);
                asked.SetResult();
                return new ValueTask<ITransport>(second);
            },
            new RealtimeConnectionOptions { Reconnect = RealtimeReconnect.Custom(_ => TimeSpan.Zero) });
        await server.DisposeAsync();
        await asked.Task.InTime();
        return connection;
    }
}
