using System.Text;
using RealtimeGen.Runtime.Unit.Json;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Audio;

public class PlaybackTests
{
    private const int Second = 1_000 * RealtimePlayback.Pcm16BytesPerMillisecond;

    [Theory]
    [InlineData("response.output_audio.delta")]
    [InlineData("response.audio.delta")]
    public async Task Audio_of_both_protocols_counts(string type)
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second, type: type);
        session.Playback.Played("item_1", Second / 2);

        Assert.Equal(500, session.Playback.PlayedMilliseconds("item_1"));
    }

    [Fact]
    public async Task A_millisecond_of_G711_has_8_bytes()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync(RealtimePlayback.G711BytesPerMillisecond);
        await session.HearAudioAsync("item_1", 160);
        session.Playback.Played("item_1", 80);

        Assert.Equal(10, session.Playback.PlayedMilliseconds("item_1"));
    }

    [Fact]
    public async Task Bytes_that_make_no_millisecond_are_kept_for_the_next()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);
        for (int i = 0; i < 3; i++) session.Playback.Played("item_1", 20);

        Assert.Equal(1, session.Playback.PlayedMilliseconds("item_1"));
    }

    [Fact]
    public async Task A_position_counts_from_the_items_beginning()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);
        session.Playback.PlayedTo("item_1", TimeSpan.FromMilliseconds(300));
        session.Playback.PlayedTo("item_1", TimeSpan.FromMilliseconds(700));

        Assert.Equal(700, session.Playback.PlayedMilliseconds("item_1"));
    }

    [Fact]
    public async Task A_position_does_not_go_back()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAudioAsync("item_1", Second);
        session.Playback.PlayedTo("item_1", TimeSpan.FromMilliseconds(700));
        session.Playback.PlayedTo("item_1", TimeSpan.FromMilliseconds(-1));

        Assert.Equal(700, session.Playback.PlayedMilliseconds("item_1"));
    }

    [Fact]
    public async Task An_item_that_was_never_received_is_not_played()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        session.Playback.Played("item_1", Second);

        Assert.Equal(0, session.Playback.PlayedMilliseconds("item_1"));
    }

    [Fact]
    public async Task Escaped_base64_and_ids_are_read()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAsync("""{"type":"response.audio.delta","item_id":"item\u005f1","content_index":0,"delta":"\/\u002B\/\/AA\u003d="}""");
        session.Playback.Played("item_1", 48);
        await session.HearAudioAsync("item_2", Second);

        Assert.False(session.Playback.IsInterrupted("item_1"));
        Assert.Equal(["response.cancel resp_1", "conversation.item.delete item_1", "conversation.item.delete item_2"], (await session.InterruptAsync()).Sent);
    }

    [Fact]
    public async Task What_is_no_JSON_does_no_harm()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        await session.HearAsync("""{"type":"response.audio.delta","item_id":"item_1","delta":""");

        Assert.Equal(["response.cancel resp_1"], (await session.InterruptAsync()).Sent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("AA==")]
    [InlineData("AAA=")]
    [InlineData("AAAA")]
    [InlineData("\\/\\u002bA=")]
    [InlineData("\\u002B\\/\\u003D\\u003d")]
    public void The_length_of_base64_is_known_without_decoding(string json)
    {
        string base64 = System.Text.Json.JsonDocument.Parse($"\"{json}\"").RootElement.GetString()!;

        Assert.Equal(Convert.FromBase64String(base64).Length, Base64Length.Of(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public async Task A_chunk_costs_no_allocation()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        byte[] delta = Encoding.UTF8.GetBytes(PlaybackSession.Delta("item_1", 960));

        Assert.Equal(0, Allocations.Of(() =>
        {
            session.Playback.OnReceived(EnvelopeReader.Read(delta), delta);
            session.Playback.Played("item_1", 960);
            return true;
        }));
    }

    [Fact]
    public async Task Any_thread_may_play_while_others_receive_and_interrupt()
    {
        await using PlaybackSession session = await PlaybackSession.AnswerAsync();
        byte[][] deltas = [.. Enumerable.Range(0, 4).Select(item => Encoding.UTF8.GetBytes(PlaybackSession.Delta($"item_{item}", 48)))];
        Task receiving = Task.Run(() => Each(item => session.Playback.OnReceived(EnvelopeReader.Read(deltas[item]), deltas[item])));
        Task playing = Task.Run(() => Each(item => session.Playback.Played($"item_{item}", 48)));
        Task asking = Task.Run(() => Each(item => Assert.InRange(session.Playback.PlayedMilliseconds($"item_{item}"), 0, 1_000)));
        Task interrupting = Task.Run(async () =>
        {
            for (int i = 0; i < 10; i++) await session.Playback.InterruptAsync();
        });

        await Task.WhenAll(receiving, playing, asking, interrupting).InTime();

        static void Each(Action<int> act)
        {
            for (int i = 0; i < 4_000; i++) act(i / 1_000);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-8)]
    public async Task A_format_without_bytes_is_refused(int bytesPerMillisecond) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => PlaybackSession.AnswerAsync(bytesPerMillisecond));
}
