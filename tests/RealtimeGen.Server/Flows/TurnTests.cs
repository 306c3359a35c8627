using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Server.Playing;
using RealtimeGen.Testing.Conversation.Answers;
using RealtimeGen.Testing;

namespace RealtimeGen.Server.Flows;

/// <summary>Who speaks when: turns found by the server, turns given by the client, and interruptions.</summary>
public class TurnTests
{
    [Fact]
    public void Server_vad_finds_a_turn_commits_it_and_answers()
    {
        Talk talk = new();

        IReadOnlyList<ServerEvent> started = [.. talk.Send(Speech.Silent(1000)), .. talk.Send(Speech.Loud(600))];
        IReadOnlyList<ServerEvent> stopped = talk.Send(Speech.Silent(500));

        Assert.Equal(700, started.Only<ServerEvent.InputAudioBufferSpeechStarted>().AudioStartMs);
        Assert.Equal(1800, stopped.Only<ServerEvent.InputAudioBufferSpeechStopped>().AudioEndMs);
        Assert.Equal(
            ["input_audio_buffer.speech_stopped", "input_audio_buffer.committed", "conversation.item.added", "conversation.item.done", "response.created"],
            stopped.Types()[..5]);
    }

    [Fact]
    public void A_turn_holds_the_audio_from_before_it_to_the_silence_that_ended_it()
    {
        Talk talk = new();
        talk.Send(Speech.Silent(1000));
        talk.Send(Speech.Loud(600));
        string id = talk.Send(Speech.Silent(500)).Only<ServerEvent.InputAudioBufferCommitted>().ItemId;

        ConversationItem item = talk.Send($$"""{"type":"conversation.item.retrieve","item_id":"{{id}}"}""").Only<ServerEvent.ConversationItemRetrieved>().Item;

        Assert.Equal((1800 - 700) * 48, ((ContentPart.InputAudio)((ConversationItem.Message)item).Content[0]).Audio!.Value.Length);
    }

    [Theory]
    [InlineData(0.9, 0)]
    [InlineData(0.1, 1)]
    public void The_threshold_says_what_is_speech(double threshold, int turns)
    {
        Talk talk = new();
        talk.Send(FormattableString.Invariant($$$"""{"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","threshold":{{{threshold}}} } } } } }"""));

        Assert.Equal(turns, talk.Send(Speech.Loud(200)).OfType<ServerEvent.InputAudioBufferSpeechStarted>().Count());
    }

    [Fact]
    public void Several_turns_in_one_piece_of_audio_are_several_turns()
    {
        Talk talk = new();
        byte[] tone = Testing.Conversation.Audio.Tone.Lasting(TimeSpan.FromMilliseconds(300));
        byte[] silence = new byte[300 * 48];

        IReadOnlyList<ServerEvent> said = talk.Send(Speech.Append(Convert.ToBase64String([.. tone, .. silence, .. tone, .. silence])));

        Assert.Equal(2, said.OfType<ServerEvent.InputAudioBufferCommitted>().Count());
    }

    [Fact]
    public void A_session_may_answer_turns_by_itself()
    {
        Talk talk = new();
        talk.Send("""{"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","create_response":false}}}}}""");
        talk.Send(Speech.Loud(400));

        Assert.DoesNotContain("response.created", talk.Send(Speech.Silent(400)).Types());
    }

    [Fact]
    public void Semantic_vad_ends_a_turn_when_the_script_says_so()
    {
        Talk talk = new(new Script { EndsTurn = (turn, _) => turn.Spoken >= TimeSpan.FromMilliseconds(500) });
        talk.Send("""{"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":{"type":"semantic_vad"}}}}}""");

        talk.Send(Speech.Loud(300));
        Assert.Empty(talk.Send(Speech.Silent(3000)));
        talk.Send(Speech.Loud(200));
        talk.Send(Speech.Silent(20)).Only<ServerEvent.InputAudioBufferSpeechStopped>();
    }

    [Theory]
    [InlineData("high", 2000)]
    [InlineData("auto", 4000)]
    [InlineData("low", 8000)]
    public void Semantic_vad_waits_no_longer_than_its_eagerness_allows(string eagerness, int ms)
    {
        Talk talk = new();
        talk.Send($$$"""{"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":{"type":"semantic_vad","eagerness":"{{{eagerness}}}"} } } } }""");
        talk.Send(Speech.Loud(400));

        Assert.Empty(talk.Send(Speech.Silent(ms - 20)));
        Assert.Contains("input_audio_buffer.speech_stopped", talk.Send(Speech.Silent(20)).Types());
    }

    [Fact]
    public void A_client_that_finds_turns_itself_commits_and_asks()
    {
        Talk talk = new();
        talk.Send(Saying.Manual);

        Assert.Empty(talk.Send(Speech.Loud(400)));
        Assert.Equal(["input_audio_buffer.committed", "conversation.item.added", "conversation.item.done"], talk.Send(Saying.Commit).Types());
    }

    [Fact]
    public void Cleared_audio_is_in_no_turn()
    {
        Talk talk = new();
        talk.Send(Saying.Manual);
        talk.Send(Speech.Loud(400));

        Assert.Equal(["input_audio_buffer.cleared"], talk.Send("""{"type":"input_audio_buffer.clear"}""").Types());
        talk.Send(Saying.Commit).Refused("input_audio_buffer_commit_empty");
    }

    [Fact]
    public void Telephone_audio_is_heard_too()
    {
        Talk talk = new();
        talk.Send("""{"type":"session.update","session":{"type":"realtime","audio":{"input":{"format":{"type":"audio/pcmu"}}}}}""");

        // 0x80 and 0x00 are the loudest samples of mu-law.
        string loud = Convert.ToBase64String([.. Enumerable.Range(0, 1600).Select(i => (byte)(i % 8 < 4 ? 0x80 : 0x00))]);

        Assert.Equal(0, talk.Send(Speech.Append(loud)).Only<ServerEvent.InputAudioBufferSpeechStarted>().AudioStartMs);
    }

    [Fact]
    public void Speech_stops_the_answer()
    {
        Talk talk = new(pace: new RealtimePace { BetweenDeltas = TimeSpan.FromMilliseconds(20) });
        talk.Send(Saying.Text("Tell me a long story about the sea"));
        talk.Send(Saying.Respond);
        talk.Wait(TimeSpan.FromMilliseconds(50));

        IReadOnlyList<ServerEvent> said = talk.Send(Speech.Loud(100));

        Assert.Equal(
            [
                "input_audio_buffer.speech_started", "response.output_audio.done", "response.output_audio_transcript.done", "response.content_part.done",
                "conversation.item.done", "response.output_item.done", "response.done", "rate_limits.updated",
            ],
            said.Types());
        Assert.Equal((ResponseStatus.Cancelled, StatusReason.TurnDetected), (said.Response().Status, said.Response().StatusDetails.Value?.Reason.Value));
        Assert.Empty(talk.Wait(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void A_turn_that_may_not_interrupt_is_answered_behind_the_answer()
    {
        Talk talk = new(pace: new RealtimePace { BetweenDeltas = TimeSpan.FromMilliseconds(20) });
        talk.Send("""{"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","interrupt_response":false}}}}}""");
        talk.Send(Saying.Text("Tell me a long story about the sea"));
        talk.Send(Saying.Respond);
        talk.Send(Speech.Loud(200));
        Assert.DoesNotContain("response.created", talk.Send(Speech.Silent(300)).Types());

        Assert.Equal(
            ["response.done", "rate_limits.updated", "response.created"],
            talk.Wait(TimeSpan.FromSeconds(2)).Types().SkipWhile(type => type != "response.done").Take(3));
    }

    [Fact]
    public void The_client_may_stop_the_answer()
    {
        Talk talk = new(pace: new RealtimePace { BetweenDeltas = TimeSpan.FromMilliseconds(20) });
        talk.Send(Saying.Text("Tell me a long story about the sea"));
        talk.Send(Saying.Respond);
        talk.Wait(TimeSpan.FromMilliseconds(50));

        RealtimeResponse response = talk.Send("""{"type":"response.cancel"}""").Response();

        Assert.Equal((ResponseStatus.Cancelled, StatusReason.ClientCancelled), (response.Status, response.StatusDetails.Value?.Reason.Value));
        Assert.Equal(ItemStatus.Incomplete, ((ConversationItem.Message)response.Output.Value![0]).Status);
    }

    [Fact]
    public void A_cancelled_response_leaves_room_for_the_next()
    {
        Talk talk = new(pace: new RealtimePace { Thinking = TimeSpan.FromSeconds(1) });
        talk.Send(Saying.Respond);
        talk.Send("""{"type":"response.cancel"}""");

        Assert.Contains("response.created", talk.Send(Saying.Respond).Types());
    }

    [Fact]
    public void Responses_beside_the_conversation_run_side_by_side()
    {
        Talk talk = new(pace: new RealtimePace { Thinking = TimeSpan.FromSeconds(1) });
        const string Beside = """{"type":"response.create","response":{"conversation":"none"}}""";

        talk.Send(Beside);
        talk.Send(Beside);
        talk.Send(Saying.Respond);

        Assert.Equal(3, talk.Wait(TimeSpan.FromMinutes(1)).OfType<ServerEvent.ResponseDone>().Count());
    }

    [Fact]
    public void Silence_behind_an_answer_makes_the_model_speak_again()
    {
        Talk talk = new();
        talk.Send("""{"type":"session.update","session":{"type":"realtime","output_modalities":["text"],"audio":{"input":{"turn_detection":{"type":"server_vad","idle_timeout_ms":5000}}}}}""");
        talk.Send(Saying.Respond);

        Assert.Empty(talk.Wait(TimeSpan.FromMilliseconds(4999)));
        Assert.Equal(
            ["input_audio_buffer.timeout_triggered", "input_audio_buffer.committed", "conversation.item.added", "conversation.item.done", "response.created"],
            talk.Wait(TimeSpan.FromMilliseconds(1)).Types()[..5]);
    }
}
