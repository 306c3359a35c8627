using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection.Calls;

/// <summary>One active response in the conversation.</summary>
public class SequencerTests
{
    private const string ActiveResponse = "conversation_already_has_active_response";

    private static readonly AnyEvent OutOfBand = new("""{"conversation":"none"}""");

    [Fact]
    public async Task The_next_response_waits_for_the_active_one()
    {
        await using Conversation talk = new();
        await talk.RespondAsync("resp_1");
        Task<RealtimeResponse<AnyEvent>> next = talk.Connection.CreateResponseAsync();
        await talk.HearNothingAsync();
        await talk.SayDoneAsync("resp_1");
        await talk.SayCreatedAsync("resp_2", await talk.HearAsync("response.create"));

        Assert.Equal("resp_2", (await next.InTime()).Id);
    }

    [Fact]
    public async Task Responses_that_wait_are_created_in_the_order_of_the_calls()
    {
        await using Conversation talk = new();
        Task<RealtimeResponse<AnyEvent>>[] creating = [.. Enumerable.Range(0, 5).Select(_ => talk.Connection.CreateResponseAsync())];
        for (int i = 0; i < creating.Length; i++)
        {
            string tag = await talk.HearAsync("response.create");
            Assert.Equal($"realtimegen_{i + 1}", tag);
            await talk.SayCreatedAsync($"resp_{i}", tag);
            await talk.SayDoneAsync($"resp_{i}");
        }

        Assert.Equal(["resp_0", "resp_1", "resp_2", "resp_3", "resp_4"], (await Task.WhenAll(creating).InTime()).Select(response => response.Id));
    }

    [Fact]
    public async Task A_response_that_the_server_has_begun_by_itself_counts()
    {
        await using Conversation talk = new();
        await talk.SayCreatedAsync("resp_vad");
        await HeardAsync(talk);
        Task<RealtimeResponse<AnyEvent>> creating = talk.Connection.CreateResponseAsync();
        await talk.HearNothingAsync();
        await talk.SayDoneAsync("resp_vad");
        await talk.SayCreatedAsync("resp_1", await talk.HearAsync("response.create"));

        Assert.Equal("resp_1", (await creating.InTime()).Id);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"conv_1\"")]
    public async Task Only_a_response_of_the_conversation_counts(string conversation)
    {
        await using Conversation talk = new();
        await talk.SayCreatedAsync("resp_other", conversation: conversation);
        await HeardAsync(talk);
        _ = talk.Connection.CreateResponseAsync();
        if (conversation == "null") await talk.HearAsync("response.create");
        else await talk.HearNothingAsync();
    }

    [Fact]
    public async Task A_response_beside_the_conversation_does_not_wait()
    {
        await using Conversation talk = new();
        await talk.RespondAsync("resp_1");
        Task<RealtimeResponse<AnyEvent>> creating = talk.Connection.CreateResponseAsync(OutOfBand);
        await talk.SayCreatedAsync("resp_2", await talk.HearAsync("response.create"), "null");
        await creating.InTime();
        await talk.SayDoneAsync("resp_2");
        _ = talk.Connection.CreateResponseAsync();

        // The end of the other one is not the end of the active one.
        await talk.HearNothingAsync();
    }

    [Fact]
    public async Task Another_response_can_be_refused()
    {
        await using Conversation talk = new(new RealtimeConnectionOptions { WhenResponseIsActive = RealtimeResponseQueueing.Refuse });
        await talk.RespondAsync("resp_1");

        await Assert.ThrowsAsync<RealtimeResponseActiveException>(() => talk.Connection.CreateResponseAsync().InTime());

        await talk.HearNothingAsync();
    }

    [Fact]
    public async Task A_response_that_lost_the_race_is_sent_again_when_the_other_is_done()
    {
        await using Conversation talk = new();
        Task<RealtimeResponse<AnyEvent>> creating = talk.Connection.CreateResponseAsync();
        string tag = await talk.HearAsync("response.create");
        await talk.SayAsync("""{"type":"response.created","response":{"id":"resp_vad","conversation_id":"conv_1","metadata":{"realtimegen_call":"of another"}}}""");
        await talk.SayErrorAsync(tag, ActiveResponse);
        await HeardAsync(talk, 2);
        await talk.HearNothingAsync();
        await talk.SayDoneAsync("resp_vad");
        Assert.Equal(tag, await talk.HearAsync("response.create"));
        await talk.SayCreatedAsync("resp_1", tag);

        Assert.Equal("resp_1", (await creating.InTime()).Id);
    }

    [Fact]
    public async Task Lost_to_a_response_that_nobody_has_heard_of_it_is_tried_again_after_a_while()
    {
        ManualClock clock = new();
        await using Conversation talk = new(new RealtimeConnectionOptions { TimeProvider = clock });
        Task<RealtimeResponse<AnyEvent>> creating = talk.Connection.CreateResponseAsync();
        string tag = await talk.HearAsync("response.create");
        await talk.SayErrorAsync(tag, ActiveResponse);
        await clock.PassAsync(TimeSpan.FromMilliseconds(250));
        Assert.Equal(tag, await talk.HearAsync("response.create"));
        await talk.SayCreatedAsync("resp_1", tag);

        Assert.Equal("resp_1", (await creating.InTime()).Id);
    }

    [Fact]
    public async Task Lost_ten_times_it_fails_with_the_servers_words()
    {
        ManualClock clock = new();
        await using Conversation talk = new(new RealtimeConnectionOptions { TimeProvider = clock });
        Task<RealtimeResponse<AnyEvent>> creating = talk.Connection.CreateResponseAsync();
        for (int i = 1; i <= 11; i++)
        {
            await talk.SayErrorAsync(await talk.HearAsync("response.create"), ActiveResponse);
            if (i <= 10) await clock.PassAsync(TimeSpan.FromMilliseconds(250 * i));
        }

        RealtimeResponseActiveException error = await Assert.ThrowsAsync<RealtimeResponseActiveException>(() => creating.InTime());

        Assert.Equal(ActiveResponse, Assert.IsType<RealtimeServerErrorException>(error.InnerException).Code);
    }

    [Fact]
    public async Task A_refused_race_says_so_when_refusing_was_chosen()
    {
        await using Conversation talk = new(new RealtimeConnectionOptions { WhenResponseIsActive = RealtimeResponseQueueing.Refuse });
        Task<RealtimeResponse<AnyEvent>> creating = talk.Connection.CreateResponseAsync();
        await talk.SayErrorAsync(await talk.HearAsync("response.create"), ActiveResponse);

        await Assert.ThrowsAsync<RealtimeResponseActiveException>(() => creating.InTime());
    }

    [Fact]
    public async Task A_response_that_still_waits_is_withdrawn_by_cancelling()
    {
        await using Conversation talk = new();
        await talk.RespondAsync("resp_1");
        using CancellationTokenSource cancellation = new();
        Task<RealtimeResponse<AnyEvent>> withdrawn = talk.Connection.CreateResponseAsync(cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => withdrawn.InTime());
        await talk.SayDoneAsync("resp_1");
        await HeardAsync(talk, 2);

        await talk.HearNothingAsync();
    }

    [Fact]
    public async Task A_response_that_fails_lets_the_next_pass()
    {
        await using Conversation talk = new();
        Task<RealtimeResponse<AnyEvent>> failing = talk.Connection.CreateResponseAsync(), next = talk.Connection.CreateResponseAsync();
        await talk.SayErrorAsync(await talk.HearAsync("response.create"));
        await Assert.ThrowsAsync<RealtimeServerErrorException>(() => failing.InTime());
        await talk.SayCreatedAsync("resp_2", await talk.HearAsync("response.create"));

        Assert.Equal("resp_2", (await next.InTime()).Id);
    }

    [Fact]
    public async Task A_response_that_waits_learns_of_the_connections_end()
    {
        await using Conversation talk = new();
        await talk.RespondAsync("resp_1");
        Task<RealtimeResponse<AnyEvent>> waiting = talk.Connection.CreateResponseAsync();
        await talk.CloseAsync(1001, "");

        await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => waiting.InTime());
    }

    private static async Task HeardAsync(Conversation talk, int count = 1)
    {
        await using IAsyncEnumerator<AnyEvent> events = talk.Connection.ReadAllAsync().GetAsyncEnumerator();
        for (int i = 0; i < count; i++) await events.MoveNextAsync().InTime();
    }
}
