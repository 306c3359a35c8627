using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection.Reconnection;

/// <summary>A connection that is made anew before the server ends it.</summary>
public class RecycleTests
{
    private static readonly TimeSpan Age = TimeSpan.FromMinutes(55);
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task An_old_connection_is_made_anew_with_a_goodbye()
    {
        await using Line line = await Line.OpenAsync();
        await line.Clock.PassAsync(Age);
        InMemoryTransport next = await line.Switchboard.AnswerAsync();

        Assert.Equal(1000, (await line.Server.ReceiveAsync()).Message.CloseStatus);
        await SwitchAsync(line, next);
        await line.SendAsync("""{"type":"note"}""");
        Assert.Equal("""{"type":"note"}""", await line.HearAsync());
    }

    [Fact]
    public async Task What_the_old_connection_still_says_is_read_before_the_new_one()
    {
        await using Line line = await Line.OpenAsync();
        await line.Clock.PassAsync(Age);
        InMemoryTransport next = await line.Switchboard.AnswerAsync();
        await next.SendAsync("""{"type":"new"}""");
        await line.Server.ReceiveAsync();
        await line.Server.SendAsync("""{"type":"old"}""");
        await SwitchAsync(line, next);

        Assert.Equal(("""{"type":"old"}""", """{"type":"new"}"""), (await line.ReadAsync(), await line.ReadAsync()));
    }

    [Theory]
    [InlineData("""{"type":"response.created","response":{"id":"r"}}""", """{"type":"response.done","response":{"id":"r"}}""")]
    [InlineData("""{"type":"input_audio_buffer.speech_started"}""", """{"type":"input_audio_buffer.committed","item_id":"i"}""")]
    public async Task It_waits_for_the_end_of_a_turn(string begin, string end)
    {
        await using Line line = await Line.OpenAsync();
        await line.Server.SendAsync(begin);
        await line.ReadAsync();
        await line.Clock.PassAsync(Age);
        await line.Clock.PassAsync(Glance);
        Assert.Equal(RealtimeConnectionState.Open, line.Connection.State);
        await line.Server.SendAsync(end);
        await line.ReadAsync();

        await line.Clock.PassAsync(Glance);

        await SwitchAsync(line, await line.Switchboard.AnswerAsync());
    }

    [Fact]
    public async Task It_waits_for_an_answer_that_is_due()
    {
        await using Line line = await Line.OpenAsync(change: options => options with { CallTimeout = Timeout.InfiniteTimeSpan });
        await line.SendAsync("""{"type":"session.update","session":{}}""");
        await line.HearAsync();
        await line.Clock.PassAsync(Age);
        await line.Clock.PassAsync(Glance);
        await line.Server.SendAsync("""{"type":"session.updated","session":{}}""");
        await line.ReadAsync();

        await line.Clock.PassAsync(Glance);

        Assert.Empty((await SwitchAsync(line, await line.Switchboard.AnswerAsync())).Unacknowledged);
    }

    [Fact]
    public async Task It_does_not_wait_for_an_answer_that_is_long_overdue()
    {
        await using Line line = await Line.OpenAsync();
        await line.SendAsync("""{"type":"session.update","session":{}}""");
        await line.HearAsync();

        await line.Clock.PassAsync(Age);

        Assert.Single((await SwitchAsync(line, await line.Switchboard.AnswerAsync())).Unacknowledged);
    }

    [Fact]
    public async Task A_message_that_is_lost_during_the_goodbye_ends_the_connection()
    {
        await using Line line = await Line.OpenAsync(change: options => options with { MaxUnreadBytes = 1 });
        await line.Clock.PassAsync(Age);
        await line.Switchboard.AnswerAsync();
        await line.Server.ReceiveAsync();
        for (int i = 0; i < 2; i++) await line.Server.SendAsync("""{"type":"late"}""");
        await line.ChangeAsync(RealtimeConnectionChangeKind.GaveUp);
        await line.ReadAsync();

        Assert.Equal(RealtimeCloseCause.ReaderTooSlow, (await line.ReadEndAsync()).Cause);
    }

    [Fact]
    public async Task It_waits_for_the_commit_of_audio_where_the_server_takes_no_turns()
    {
        await using Line line = await Line.OpenAsync();
        await line.SendAsync("""{"type":"input_audio_buffer.append","audio":"AAAA"}""");
        await line.HearAsync();
        await line.Clock.PassAsync(Age);

        await line.Clock.PassAsync(Glance);

        Assert.Equal(RealtimeConnectionState.Open, line.Connection.State);
    }

    [Fact]
    public async Task It_does_not_wait_for_the_end_of_silence_where_the_server_takes_turns()
    {
        await using Line line = await Line.OpenAsync();
        await line.Server.SendAsync("""{"type":"session.created","session":{"audio":{"input":{"turn_detection":{"type":"server_vad"}}}}}""");
        await line.ReadAsync();
        await line.SendAsync("""{"type":"input_audio_buffer.append","audio":"AAAA"}""");
        await line.HearAsync();

        await line.Clock.PassAsync(Age);

        await SwitchAsync(line, await line.Switchboard.AnswerAsync());
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_just_then_leaves_the_old_connection_open()
    {
        await using Line line = await Line.OpenAsync();
        line.Switchboard.Failures.Enqueue(new RealtimeHandshakeException("busy"));
        await line.Clock.PassAsync(Age);
        await line.Clock.PassAsync(TimeSpan.FromMinutes(1));

        await SwitchAsync(line, await line.Switchboard.AnswerAsync());
    }

    [Fact]
    public async Task Closing_while_it_waits_closes()
    {
        await using Line line = await Line.OpenAsync();

        await line.CloseAsync();

        await line.ChangeAsync(RealtimeConnectionChangeKind.Closed);
    }

    private static async Task<RealtimeConnectionChange> SwitchAsync(Line line, InMemoryTransport next)
    {
        await line.Server.CloseAsync(1000, "", default).InTime();
        line.Server = next;
        return await line.ChangeAsync(RealtimeConnectionChangeKind.Recycled);
    }
}
