using System.Text;
using RealtimeGen.OpenAI.Beta;
using RealtimeGen.Server.Flows;
using RealtimeGen.Server.Playing;
using RealtimeGen.Testing.Conversation;
using RealtimeGen.Testing.Conversation.Beta;
using RealtimeGen.Testing.Session.Beta;

namespace RealtimeGen.Server.Beta;

/// <summary>The conversation in the beta protocol, every event of which is valid under its schema.</summary>
public class BetaTests
{
    private readonly BetaDialogue _dialogue = new(
        new Engine(Testing.Session.Ga.EffectiveSession.Default("sess_0001", "gpt-4o-realtime-preview")),
        new ConversationSession(EffectiveSession.Default("sess_0001", "gpt-4o-realtime-preview")));

    [Fact]
    public void Text_is_answered_with_audio_and_its_transcript()
    {
        Start();

        Assert.Equal(["conversation.item.created"], Outline(Send(Saying.Text("Hello"))));
        Assert.Equal(
            [
                "response.created", "response.output_item.added", "conversation.item.created", "response.content_part.added",
                "response.audio_transcript.delta", "response.audio.delta", "response.audio.done", "response.audio_transcript.done",
                "response.content_part.done", "response.output_item.done", "response.done", "rate_limits.updated",
            ],
            Outline(Send(Saying.Respond)));
    }

    [Fact]
    public void A_response_takes_the_parameters_of_the_beta()
    {
        Start();

        RealtimeResponse response = Send("""{"type":"response.create","response":{"modalities":["text"],"voice":"sage","output_audio_format":"g711_ulaw","max_response_output_tokens":77,"temperature":0.9}}""")
            .OfType<ServerEvent.ResponseDone>().Single().Response;

        Assert.Equal("""["text"] sage g711_ulaw 77""", $"{System.Text.Json.JsonSerializer.Serialize(response.Modalities.Value)} {response.Voice} {response.OutputAudioFormat} {response.MaxOutputTokens}");
    }

    [Fact]
    public void Answers_are_of_the_betas_parts()
    {
        Start();
        Send("""{"type":"session.update","session":{"modalities":["text"]}}""");

        var message = (ConversationItem.Message)Send(Saying.Respond).OfType<ServerEvent.ResponseOutputItemDone>().Single().Item;

        Assert.Equal(("realtime.item", "Hello."), (message.Object, Assert.IsType<ContentPart.Text>(message.Content[0]).TextValue.Value));
    }

    [Fact]
    public void History_may_hold_what_the_model_has_said()
    {
        Start();

        var message = (ConversationItem.Message)Send(Saying.Item("""{"type":"message","role":"assistant","content":[{"type":"text","text":"Hi."}]}"""))
            .OfType<ServerEvent.ConversationItemCreated>().Single().Item;

        Assert.IsType<ContentPart.Text>(message.Content[0]);
    }

    [Fact]
    public void The_session_is_the_betas()
    {
        Start();

        RealtimeSession session = Send("""{"type":"session.update","session":{"voice":"sage","temperature":0.7,"turn_detection":null}}""").OfType<ServerEvent.SessionUpdated>().Single().Session;

        Assert.Equal(("sage", 0.7, true), (session.Voice?.Value, session.Temperature, session.TurnDetection.IsNull));
    }

    [Fact]
    public void The_session_holds_for_the_conversation()
    {
        Start();
        Send("""{"type":"session.update","session":{"turn_detection":null,"input_audio_transcription":{"model":"whisper-1"}}}""");

        Assert.Empty(Send(Speech.Loud(400)));
        Assert.Equal(["input_audio_buffer.committed", "conversation.item.created", "conversation.item.input_audio_transcription.completed"], Outline(Send(Saying.Commit)));
    }

    [Fact]
    public void A_voice_that_has_spoken_stays()
    {
        Start();
        Send(Saying.Respond);

        Assert.Equal("cannot_update_voice", Error("""{"type":"session.update","session":{"voice":"sage"}}""").Code.Value);
    }

    [Theory]
    [InlineData("""{"type":"response.create","response":{"output_modalities":["text"]}}""", "unknown_parameter", "response.output_modalities")]
    [InlineData("""{"type":"session.update","session":{"output_modalities":["text"]}}""", "unknown_parameter", "session.output_modalities")]
    [InlineData("""{"type":"session.update","session":{"speed":9}}""", "invalid_value", "session.speed")]
    [InlineData("""{"type":"conversation.item.delete","item_id":"x"}""", "item_delete_invalid_item_id", null)]
    [InlineData("""{"type":"transcription_session.update","session":{}}""", "invalid_value", "type")]
    public void What_is_wrong_is_refused(string json, string code, string? param)
    {
        Start();

        ErrorDetails error = Error(json);

        Assert.Equal((code, param), (error.Code.Value, error.Param.Value));
    }

    private void Start() => Assert.Equal(["session.created"], Outline(Parse(_dialogue.Start())));

    private ErrorDetails Error(string json) => Assert.IsType<ServerEvent.Error>(Assert.Single(Send(json))).ErrorValue;

    private List<ServerEvent> Send(string json) => Parse(_dialogue.Receive(Encoding.UTF8.GetBytes(json)));

    private static List<ServerEvent> Parse(IEnumerable<byte[]> events) => [.. events.Select(json => ServerEvent.Parse(json))];

    private static List<string> Outline(IEnumerable<ServerEvent> events)
    {
        List<string> outline = [];
        foreach (ServerEvent serverEvent in events)
        {
            if (outline.Count == 0 || outline[^1] != serverEvent.Type) outline.Add(serverEvent.Type);
        }

        return outline;
    }
}
