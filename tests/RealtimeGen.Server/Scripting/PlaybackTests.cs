using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Server.Playing;
using RealtimeGen.Testing;

namespace RealtimeGen.Server.Scripting;

/// <summary>Our client's interruptions before the server, which refuses what the service refuses.</summary>
public class PlaybackTests
{
    private static readonly TimeSpan Delta = TimeSpan.FromMilliseconds(100);

    private readonly TestClock _clock = new();

    [Fact]
    public async Task Whenever_the_user_interrupts_nothing_is_refused()
    {
        System.Random random = new(TestSeed.Of("SERVER_SEED"));
        await using ScriptedServer talk = await StartAsync();
        RealtimePlayback playback = talk.Client.TrackPlayback();
        for (int turn = 0; turn < 20; turn++)
        {
            await AnswerAsync(talk);
            for (int deltas = random.Next(4); deltas > 0; deltas--) playback.Played(await HearDeltaAsync(talk), random.Next(4_800));
            await playback.InterruptAsync();
            await talk.HearUntilAsync("response.done");
        }

        talk.Server.Timeline.ExpectNoErrors();
    }

    [Fact]
    public async Task What_was_heard_is_what_the_conversation_keeps()
    {
        await using ScriptedServer talk = await StartAsync();
        RealtimePlayback playback = talk.Client.TrackPlayback();
        await AnswerAsync(talk);
        playback.Played(await HearDeltaAsync(talk), 48 * 70);
        await playback.InterruptAsync();

        Assert.Equal(70, ((ServerEvent.ConversationItemTruncated)(await talk.HearUntilAsync("conversation.item.truncated"))[^1]).AudioEndMs);
    }

    [Fact]
    public async Task What_the_server_has_stopped_by_itself_is_not_cancelled()
    {
        await using ScriptedServer talk = await StartAsync();
        RealtimePlayback playback = talk.Client.TrackPlayback();
        await AnswerAsync(talk);
        playback.Played(await HearDeltaAsync(talk), 48 * 70);
        await talk.SayAsync(Speech.Loud(500));
        await talk.HearUntilAsync("input_audio_buffer.speech_started");
        await playback.InterruptAsync();
        await talk.HearUntilAsync("conversation.item.truncated");

        talk.Server.Timeline.ExpectNoErrors();
        Assert.DoesNotContain(talk.Server.Timeline.Entries, entry => entry.Type == "response.cancel");
    }

    private async Task<ScriptedServer> StartAsync()
    {
        ScriptedServer talk = await ScriptedServer.StartAsync(new RealtimeTestServerOptions { TimeProvider = _clock, Pace = new RealtimePace { BetweenDeltas = Delta } });
        talk.Script.Otherwise(_ => "This answer is long enough to be interrupted before it has come to its end.");
        await talk.HearUntilAsync("session.created");
        return talk;
    }

    private static async Task AnswerAsync(ScriptedServer talk)
    {
        await talk.SayAsync("""{"type":"response.create"}""");
        await talk.HearUntilAsync("response.created");
    }

    /// <summary>Lets the server say as much as one delta holds.</summary>
    private async Task<string> HearDeltaAsync(ScriptedServer talk)
    {
        await _clock.WaitedForAsync().WaitAsync(TimeSpan.FromSeconds(20));
        _clock.Advance(Delta);
        return ((ServerEvent.ResponseOutputAudioDelta)(await talk.HearUntilAsync("response.output_audio.delta"))[^1]).ItemId;
    }
}
