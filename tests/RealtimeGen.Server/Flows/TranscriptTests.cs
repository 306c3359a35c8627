using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Server.Playing;
using RealtimeGen.Testing.Conversation.Answers;
using RealtimeGen.Testing;

namespace RealtimeGen.Server.Flows;

public class TranscriptTests
{
    private static readonly Script Weather = new() { Hear = _ => new Hearing.Words("How is the weather?") };

    [Fact]
    public void A_turn_that_is_not_written_down_yet_has_a_transcript_of_null()
    {
        var message = (ConversationItem.Message)Turn(new Talk(Weather), Saying.Transcribe).OfType<ServerEvent.ConversationItemAdded>().First().Item;

        Assert.True(Assert.IsType<ContentPart.InputAudio>(Assert.Single(message.Content)).Transcript.IsNull);
    }

    [Fact]
    public void A_turn_is_written_down_in_deltas_and_whole()
    {
        IReadOnlyList<ServerEvent> said = Turn(new Talk(Weather), Saying.Transcribe);

        Assert.Equal(["How", " is", " the", " weather?"], said.OfType<ServerEvent.ConversationItemInputAudioTranscriptionDelta>().Select(delta => delta.Delta));
        Assert.Equal("How is the weather?", said.Only<ServerEvent.ConversationItemInputAudioTranscriptionCompleted>().Transcript);
    }

    [Fact]
    public void A_transcript_is_paid_by_tokens()
    {
        var usage = (TranscriptionUsage.Tokens)Turn(new Talk(Weather), Saying.Transcribe).Only<ServerEvent.ConversationItemInputAudioTranscriptionCompleted>().Usage.Value!;

        Assert.Equal((6L, 5L, 11L), (usage.InputTokens, usage.OutputTokens, usage.TotalTokens));
    }

    [Fact]
    public void Whisper_writes_at_once_and_is_paid_by_time()
    {
        const string Whisper = """{"type":"session.update","session":{"type":"realtime","audio":{"input":{"transcription":{"model":"whisper-1"}}}}}""";

        IReadOnlyList<ServerEvent> said = Turn(new Talk(Weather), Whisper);

        Assert.Empty(said.OfType<ServerEvent.ConversationItemInputAudioTranscriptionDelta>());
        Assert.Equal(0.6, ((TranscriptionUsage.Duration)said.Only<ServerEvent.ConversationItemInputAudioTranscriptionCompleted>().Usage.Value!).Seconds);
    }

    [Fact]
    public void Without_transcription_nothing_is_written_down() =>
        Assert.DoesNotContain(Turn(new Talk(Weather), Saying.AnswerInText), e => e.Type.Contains("transcription", StringComparison.Ordinal));

    [Fact]
    public void What_nobody_understands_fails()
    {
        Talk talk = new(new Script { Hear = _ => new Hearing.Failure("audio_unintelligible", "Mumbling.") });

        Assert.Equal("audio_unintelligible", Turn(talk, Saying.Transcribe).Only<ServerEvent.ConversationItemInputAudioTranscriptionFailed>().Error.Code.Value);
    }

    [Fact]
    public void The_model_understands_what_it_hears_without_a_transcript()
    {
        IReadOnlyList<ServerEvent> said = Turn(new Talk(Weather), Saying.AnswerInText);

        Assert.Equal("How is the weather?", said.Only<ServerEvent.ResponseOutputTextDone>().Text);
    }

    [Fact]
    public void A_transcript_may_come_behind_the_answer()
    {
        Talk talk = new(Weather, new RealtimePace { Transcribing = TimeSpan.FromSeconds(1) });

        Assert.Contains("response.done", Turn(talk, Saying.Transcribe).Types());
        Assert.Contains("conversation.item.input_audio_transcription.completed", talk.Wait(TimeSpan.FromSeconds(1)).Types());
    }

    [Fact]
    public void A_retrieved_item_has_its_transcript()
    {
        Talk talk = new(Weather);
        string id = Turn(talk, Saying.Transcribe).Only<ServerEvent.InputAudioBufferCommitted>().ItemId;

        ConversationItem item = talk.Send($$"""{"type":"conversation.item.retrieve","item_id":"{{id}}"}""").Only<ServerEvent.ConversationItemRetrieved>().Item;

        Assert.Equal("How is the weather?", ((ContentPart.InputAudio)((ConversationItem.Message)item).Content[0]).Transcript.Value);
    }

    [Fact]
    public void A_transcription_session_writes_down_and_answers_nothing()
    {
        Talk talk = new(Weather, transcription: true);

        IReadOnlyList<ServerEvent> said = Turn(talk, """{"type":"session.update","session":{"type":"transcription","audio":{"input":{"transcription":{"model":"gpt-4o-transcribe"}}}}}""");

        Assert.Contains("conversation.item.input_audio_transcription.completed", said.Types());
        Assert.DoesNotContain("response.created", said.Types());
        talk.Send(Saying.Respond).Refused("invalid_value", "type");
    }

    private static IReadOnlyList<ServerEvent> Turn(Talk talk, string update)
    {
        Assert.Equal(["session.updated"], talk.Send(update).Types());
        talk.Send(Speech.Loud(400));
        return talk.Send(Speech.Silent(200));
    }
}
