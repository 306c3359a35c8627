using System.Text.Json;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection.Calls;

public class CreateResponseTests
{
    [Fact]
    public async Task A_response_streams_its_own_events_and_completes()
    {
        await using Conversation talk = new();
        RealtimeResponse<AnyEvent> response = await talk.RespondAsync("resp_1");
        await talk.SayAsync("""{"type":"response.output_text.delta","response_id":"resp_2","delta":"other"}""");
        await talk.SayAsync("""{"type":"response.output_text.delta","response_id":"resp_1","delta":"mine"}""");
        await talk.SayAsync("""{"type":"rate_limits.updated"}""");
        Assert.Equal(("resp_1", "in_progress"), (response.Id, response.Status));
        await talk.SayDoneAsync("resp_1", "incomplete");

        List<string> types = await TypesAsync(response);

        Assert.Equal(["response.created", "response.output_text.delta", "response.done"], types);
        Assert.Equal("incomplete", response.Status);
        Assert.Equal("""{"type":"response.done","response":{"id":"resp_1","status":"incomplete"}}""", (await response.Completion.InTime()).Json);
    }

    [Fact]
    public async Task The_connections_own_events_are_complete_too()
    {
        await using Conversation talk = new();
        await talk.RespondAsync("resp_1");
        await talk.SayDoneAsync("resp_1");
        await using IAsyncEnumerator<AnyEvent> events = talk.Connection.ReadAllAsync().GetAsyncEnumerator();

        await events.MoveNextAsync().InTime();
        Assert.Contains("response.created", events.Current.Json, StringComparison.Ordinal);
        await events.MoveNextAsync().InTime();
        Assert.Contains("response.done", events.Current.Json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{}""", """{"metadata":{"realtimegen_call":"realtimegen_1"}}""")]
    [InlineData("""{"voice":"a"}""", """{"metadata":{"realtimegen_call":"realtimegen_1"},"voice":"a"}""")]
    [InlineData("""{"metadata":{}}""", """{"metadata":{"realtimegen_call":"realtimegen_1"}}""")]
    [InlineData("""{"metadata":{"topic":"x"},"voice":"a"}""", """{"metadata":{"realtimegen_call":"realtimegen_1","topic":"x"},"voice":"a"}""")]
    [InlineData("""{"metadata":null}""", """{"metadata":{"realtimegen_call":"realtimegen_1"}}""")]
    [InlineData("""{"metadata":{"realtimegen_call":"realtimegen_9"}}""", """{"metadata":{"realtimegen_call":"realtimegen_1"}}""")]
    public async Task The_callers_parameters_get_one_pair_of_metadata_more(string parameters, string sent)
    {
        await using Conversation talk = new();
        _ = talk.Connection.CreateResponseAsync(new AnyEvent(parameters));

        Assert.Equal(sent, (await talk.HearAsync()).GetProperty("response").GetRawText());
    }

    [Fact]
    public async Task A_response_of_somebody_else_is_not_taken_for_ones_own()
    {
        await using Conversation talk = new();
        await (await FinishedAsync(talk, "resp_0")).Completion.InTime();
        Task<RealtimeResponse<AnyEvent>> creating = talk.Connection.CreateResponseAsync(new AnyEvent("""{"conversation":"none"}"""));
        string tag = await talk.HearAsync("response.create");
        await talk.SayCreatedAsync("resp_vad");
        await talk.SayCreatedAsync("resp_1", tag, "null");

        Assert.Equal("resp_1", (await creating.InTime()).Id);
    }

    [Fact]
    public async Task Where_metadata_do_not_come_back_the_order_tells()
    {
        await using Conversation talk = new();
        await talk.Connection.SendAsync(new AnyEvent("""{"type":"response.create","response":{"conversation":"none"}}""")).InTime();
        await talk.HearAsync("response.create");
        Task<RealtimeResponse<AnyEvent>> creating = talk.Connection.CreateResponseAsync();
        await talk.HearAsync("response.create");
        await talk.SayCreatedAsync("resp_1", conversation: "null");
        await talk.SayCreatedAsync("resp_2");

        Assert.Equal("resp_2", (await creating.InTime()).Id);
    }

    [Fact]
    public async Task An_error_fails_its_own_call()
    {
        await using Conversation talk = new();
        Task<RealtimeResponse<AnyEvent>> creating = talk.Connection.CreateResponseAsync();
        await talk.SayErrorAsync(await talk.HearAsync("response.create"), "invalid_value", "response.voice");

        Assert.Equal("response.voice", (await Assert.ThrowsAsync<RealtimeServerErrorException>(() => creating.InTime())).Param);
    }

    [Fact]
    public async Task A_response_without_an_id_is_an_error_and_no_crash()
    {
        await using Conversation talk = new();
        Task<RealtimeResponse<AnyEvent>> creating = talk.Connection.CreateResponseAsync();
        string tag = await talk.HearAsync("response.create");
        await talk.SayAsync($$$$$"""{"type":"response.created","response":{"id":{},"metadata":{"realtimegen_call":"{{{{{tag}}}}}"}}}""");

        await Assert.ThrowsAsync<RealtimeMessageException>(() => creating.InTime());
    }

    [Fact]
    public async Task A_server_may_leave_out_that_the_response_was_created()
    {
        await using Conversation talk = new();
        Task<RealtimeResponse<AnyEvent>> creating = talk.Connection.CreateResponseAsync();
        string tag = await talk.HearAsync("response.create");
        await talk.SayAsync($$$$$"""{"type":"response.done","response":{"id":"resp_1","status":"completed","metadata":{"realtimegen_call":"{{{{{tag}}}}}"}}}""");

        RealtimeResponse<AnyEvent> response = await creating.InTime();

        await response.Completion.InTime();
        Assert.Equal("completed", response.Status);
    }

    [Fact]
    public async Task A_response_that_is_not_created_in_time_times_out()
    {
        ManualClock clock = new();
        await using Conversation talk = new(new RealtimeConnectionOptions { TimeProvider = clock });
        Task<RealtimeResponse<AnyEvent>> creating = talk.Connection.CreateResponseAsync();
        await talk.HearAsync("response.create");
        await clock.PassAsync(TimeSpan.FromSeconds(15));

        await Assert.ThrowsAsync<RealtimeCallTimeoutException>(() => creating.InTime());
    }

    [Fact]
    public async Task Cancelling_a_response_is_complete_when_it_is_done()
    {
        await using Conversation talk = new();
        RealtimeResponse<AnyEvent> response = await talk.RespondAsync("resp_1");
        Task cancelling = response.CancelAsync();
        JsonElement sent = await talk.HearAsync();
        Assert.Equal(("response.cancel", "resp_1"), (sent.GetProperty("type").GetString(), sent.GetProperty("response_id").GetString()));
        Assert.False(cancelling.IsCompleted);
        await talk.SayDoneAsync("resp_1", "cancelled");

        await cancelling.InTime();

        Assert.Equal("cancelled", response.Status);
    }

    [Fact]
    public async Task Cancelling_what_is_done_sends_nothing()
    {
        await using Conversation talk = new();
        RealtimeResponse<AnyEvent> response = await FinishedAsync(talk, "resp_1");
        await response.Completion.InTime();

        await response.CancelAsync().InTime();

        await talk.HearNothingAsync();
    }

    [Theory]
    [InlineData("response_cancel_not_active", false)]
    [InlineData("invalid_value", true)]
    public async Task A_cancel_that_comes_too_late_is_no_error(string code, bool isError)
    {
        await using Conversation talk = new();
        RealtimeResponse<AnyEvent> response = await talk.RespondAsync("resp_1");
        Task cancelling = response.CancelAsync();
        await talk.SayErrorAsync(await talk.HearAsync("response.cancel"), code);

        Assert.Equal(isError, await Record.ExceptionAsync(() => cancelling.InTime()) is RealtimeServerErrorException);
    }

    [Fact]
    public async Task A_response_that_nobody_reads_ends_its_stream_and_goes_on()
    {
        await using Conversation talk = new(new RealtimeConnectionOptions { MaxUnreadBytes = 2_000 });
        await using IAsyncEnumerator<AnyEvent> events = talk.Connection.ReadAllAsync().GetAsyncEnumerator();
        RealtimeResponse<AnyEvent> response = await talk.RespondAsync("resp_1");
        await events.MoveNextAsync().InTime();
        for (int i = 0; i < 30; i++)
        {
            await talk.SayAsync("""{"type":"response.output_text.delta","response_id":"resp_1","delta":"more"}""");
            await events.MoveNextAsync().InTime();
        }

        await talk.SayDoneAsync("resp_1");
        await response.Completion.InTime();
        Exception? error = await Record.ExceptionAsync(() => TypesAsync(response));

        Assert.Contains("resp_1", Assert.IsType<RealtimeReaderTooSlowException>(error).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_end_of_the_connection_is_the_responses_end(bool isClosed)
    {
        await using Conversation talk = new();
        RealtimeResponse<AnyEvent> response = await talk.RespondAsync("resp_1");
        if (isClosed) await talk.CloseAsync(1001, "maximum duration");
        else await talk.DropAsync();

        RealtimeConnectionClosedException closed = await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => response.Completion.InTime());

        Assert.Equal((isClosed ? 1001 : null, true), (closed.CloseStatus, closed.WasInTurn));
        Assert.IsType<RealtimeConnectionClosedException>(await Record.ExceptionAsync(() => TypesAsync(response)));
    }

    private static async Task<RealtimeResponse<AnyEvent>> FinishedAsync(Conversation talk, string id)
    {
        RealtimeResponse<AnyEvent> response = await talk.RespondAsync(id);
        await talk.SayDoneAsync(id);
        return response;
    }

    private static Task<List<string>> TypesAsync(RealtimeResponse<AnyEvent> response) => Task.Run(async () =>
    {
        List<string> types = [];
        await foreach (RealtimeMessage<AnyEvent> message in response.ReadBorrowedAsync()) types.Add(message.Type!);
        return types;
    }).InTime();
}
