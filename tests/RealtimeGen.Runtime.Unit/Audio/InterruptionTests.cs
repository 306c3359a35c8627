using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Audio;

public class InterruptionTests
{
    private const int Second = 1_000 * RealtimePlayback.Pcm16BytesPerMillisecond;

    [Fact]
    public async Task The_response_is_cancelled_and_the_item_cut_where_it_was_heard()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);
        session.Playback.Played("item_1", Second / 4);

        Assert.Equal(["response.cancel resp_1", "conversation.item.truncate item_1 0 250"], (await session.InterruptAsync()).Sent);
    }

    [Fact]
    public async Task The_application_learns_what_to_drop()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);
        session.Playback.Played("item_1", Second / 4);

        RealtimeInterruption told = (await session.InterruptAsync()).Told;

        Assert.Equal(("item_1", 250, 750), (told.ItemId, told.PlayedMilliseconds, told.DroppedMilliseconds));
    }

    [Fact]
    public async Task More_is_never_cut_than_was_received()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);
        session.Playback.Played("item_1", 3 * Second);

        Assert.Contains("conversation.item.truncate item_1 0 1000", (await session.InterruptAsync()).Sent);
    }

    [Fact]
    public async Task Silence_that_the_player_added_does_not_count_for_audio_that_comes_later()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);
        session.Playback.Played("item_1", 3 * Second);
        await session.HearAudioAsync("item_1", Second);
        session.Playback.Played("item_1", Second / 2);

        Assert.Contains("conversation.item.truncate item_1 0 1500", (await session.InterruptAsync()).Sent);
    }

    [Fact]
    public async Task Each_item_is_counted_from_its_own_beginning()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);
        await session.HearAudioDoneAsync("item_1");
        session.Playback.Played("item_1", Second);
        await session.HearAudioAsync("item_2", Second);
        session.Playback.Played("item_2", Second / 10);

        Assert.Equal(["response.cancel resp_1", "conversation.item.truncate item_2 0 100"], (await session.InterruptAsync()).Sent);
    }

    [Fact]
    public async Task An_item_of_which_nothing_was_heard_is_deleted()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);

        Assert.Equal(["response.cancel resp_1", "conversation.item.delete item_1"], (await session.InterruptAsync()).Sent);
    }

    [Fact]
    public async Task An_item_whose_audio_was_announced_and_has_not_come_is_deleted()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAsync("""{"type":"response.content_part.added","response_id":"resp_1","item_id":"item_1","content_index":0,"part":{"type":"audio","transcript":""}}""");

        Assert.Equal(["response.cancel resp_1", "conversation.item.delete item_1"], (await session.InterruptAsync()).Sent);
    }

    [Fact]
    public async Task Text_that_was_announced_stays()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAsync("""{"type":"response.content_part.added","response_id":"resp_1","item_id":"item_1","content_index":0,"part":{"type":"text","text":""}}""");

        Assert.Equal(["response.cancel resp_1"], (await session.InterruptAsync()).Sent);
    }

    [Fact]
    public async Task Items_behind_the_one_that_is_played_are_deleted()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);
        await session.HearAudioDoneAsync("item_1");
        await session.HearAudioAsync("item_2", 2 * Second);
        session.Playback.Played("item_1", Second / 2);

        (RealtimeInterruption told, IReadOnlyList<string> sent) = await session.InterruptAsync();

        Assert.Equal(["response.cancel resp_1", "conversation.item.truncate item_1 0 500", "conversation.item.delete item_2"], sent);
        Assert.Equal(2500, told.DroppedMilliseconds);
        Assert.Equal(["item_2"], told.UnheardItemIds);
    }

    [Fact]
    public async Task An_item_that_was_heard_to_its_end_keeps_its_transcript()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);
        await session.HearResponseDoneAsync();
        session.Playback.Played("item_1", Second);

        (RealtimeInterruption told, IReadOnlyList<string> sent) = await session.InterruptAsync();

        Assert.Empty(sent);
        Assert.Null(told.ItemId);
    }

    [Fact]
    public async Task An_answer_that_is_complete_and_still_played_is_cut_without_a_cancellation()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);
        await session.HearResponseDoneAsync();
        session.Playback.Played("item_1", Second / 2);

        Assert.Equal(["conversation.item.truncate item_1 0 500"], (await session.InterruptAsync()).Sent);
    }

    [Fact]
    public async Task A_response_without_audio_is_cancelled()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();

        (RealtimeInterruption told, IReadOnlyList<string> sent) = await session.InterruptAsync();

        Assert.Equal(["response.cancel resp_1"], sent);
        Assert.Equal(new RealtimeInterruption { UnheardItemIds = told.UnheardItemIds }, told);
    }

    [Fact]
    public async Task A_second_interruption_finds_nothing_to_do()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);
        await session.InterruptAsync();

        Assert.Empty((await session.InterruptAsync()).Sent);
    }

    [Fact]
    public async Task Audio_that_was_interrupted_is_known_and_not_counted()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);
        session.Playback.Played("item_1", Second / 2);
        await session.InterruptAsync();
        await session.HearAudioAsync("item_1", Second);
        session.Playback.Played("item_1", Second);

        Assert.True(session.Playback.IsInterrupted("item_1"));
        Assert.Equal(500, session.Playback.PlayedMilliseconds("item_1"));
    }

    [Fact]
    public async Task An_item_that_begins_after_the_interruption_is_deleted()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.InterruptAsync();
        await session.HearAudioAsync("item_1", Second);

        Assert.Equal(["conversation.item.delete item_1"], await session.SentAsync());
        Assert.True(session.Playback.IsInterrupted("item_1"));
    }

    [Fact]
    public async Task The_next_answer_is_played_again()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.InterruptAsync();
        await session.HearResponseDoneAsync();
        await session.HearAsync("""{"type":"response.created","response":{"id":"resp_2","conversation_id":"conv_1"}}""");
        await session.HearAudioAsync("item_2", Second, "resp_2");
        session.Playback.Played("item_2", Second / 2);

        Assert.Equal(["response.cancel resp_2", "conversation.item.truncate item_2 0 500"], (await session.InterruptAsync()).Sent);
    }

    [Theory]
    [InlineData("""{"audio":{"input":{"turn_detection":{"type":"server_vad","interrupt_response":true}}}}""", false)]
    [InlineData("""{"turn_detection":{"type":"server_vad","interrupt_response":true}}""", false)]
    [InlineData("""{"audio":{"input":{"turn_detection":{"type":"server_vad","interrupt_response":false}}}}""", true)]
    [InlineData("""{"audio":{"input":{"turn_detection":null}}}""", true)]
    [InlineData("""{"turn_detection":{"type":"server_vad"}}""", true)]
    public async Task What_the_server_stops_by_itself_is_not_cancelled(string heardSession, bool isCancelled)
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAsync($$$"""{"type":"session.updated","session":{{{heardSession}}}}""");
        await session.HearAsync("""{"type":"input_audio_buffer.speech_started","item_id":"item_9","audio_start_ms":0}""");

        Assert.Equal(isCancelled ? ["response.cancel resp_1"] : [], (await session.InterruptAsync()).Sent);
    }

    [Fact]
    public async Task A_session_that_was_set_is_not_taken_for_the_fresh_one_of_a_later_link()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAsync("""{"type":"session.updated","session":{"turn_detection":{"interrupt_response":false}}}""");
        await session.HearAsync("""{"type":"session.created","session":{"turn_detection":{"interrupt_response":true}}}""");
        await session.HearAsync("""{"type":"input_audio_buffer.speech_started","item_id":"item_9","audio_start_ms":0}""");

        Assert.Equal(["response.cancel resp_1"], (await session.InterruptAsync()).Sent);
    }

    [Fact]
    public async Task A_response_beside_the_conversation_goes_on()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAsync("""{"type":"response.created","response":{"id":"resp_2","conversation_id":null}}""");

        Assert.Equal(["response.cancel resp_1"], (await session.InterruptAsync()).Sent);
    }

    [Fact]
    public async Task Audio_beside_the_conversation_is_stopped_and_not_asked_about()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearResponseDoneAsync();
        await session.HearAsync("""{"type":"response.created","response":{"id":"resp_2","conversation_id":null}}""");
        await session.HearAudioAsync("item_2", Second, "resp_2");
        session.Playback.Played("item_2", Second / 2);

        (RealtimeInterruption told, IReadOnlyList<string> sent) = await session.InterruptAsync();

        Assert.Equal(["response.cancel resp_2"], sent);
        Assert.Equal(500, told.DroppedMilliseconds);
    }

    [Fact]
    public async Task An_item_that_was_deleted_is_not_cut()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);
        session.Playback.Played("item_1", Second / 2);
        await session.HearAsync("""{"type":"conversation.item.deleted","item_id":"item_1"}""");

        Assert.Equal(["response.cancel resp_1"], (await session.InterruptAsync()).Sent);
    }

    [Fact]
    public async Task Parts_of_an_item_are_cut_each_for_itself()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);
        await session.HearAudioDoneAsync("item_1");
        await session.HearAudioAsync("item_1", Second, part: 1);
        session.Playback.Played("item_1", Second + (Second / 2));

        Assert.Contains("conversation.item.truncate item_1 1 500", (await session.InterruptAsync()).Sent);
    }

    [Fact]
    public async Task When_the_connection_is_over_the_application_still_learns_what_to_drop()
    {
        PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);
        session.Playback.Played("item_1", Second / 4);
        await session.DisposeAsync();

        RealtimeInterruption told = await session.Playback.InterruptAsync().InTime();

        Assert.Equal(("item_1", 250, 750), (told.ItemId, told.PlayedMilliseconds, told.DroppedMilliseconds));
    }
}
