using System.Text;
using RealtimeGen.OpenAI.Beta;
using RealtimeGen.Server.Flows;
using RealtimeGen.Server.Playing;
using RealtimeGen.Testing;
using RealtimeGen.Testing.Conversation;
using RealtimeGen.Testing.Conversation.Answers;
using RealtimeGen.Testing.Conversation.Beta;
using RealtimeGen.Testing.Session.Beta;

namespace RealtimeGen.Server.Beta;

/// <summary>The session of the beta protocol that only transcribes, every event of which is valid under its schema.</summary>
public class BetaTranscriptionTests
{
    private readonly BetaDialogue _dialogue = new(
        new Engine(Testing.Session.Ga.EffectiveSession.DefaultTranscription("sess_0001"), new Script { Hear = _ => new Hearing.Words("Hello") }),
        new ListeningSession(EffectiveTranscription.Default("sess_0001", new ManualTime())));

    [Fact]
    public void The_session_is_greeted_as_the_service_was_recorded_to() => Assert.Equal(
        """{"id":"sess_0001","object":"realtime.transcription_session","expires_at":3600,"input_audio_format":"pcm16","input_audio_transcription":null,"turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":200},"input_audio_noise_reduction":null,"include":null}""",
        Assert.IsType<ServerEvent.TranscriptionSessionCreated>(Assert.Single(Parse(_dialogue.Start()))).Session.ToString());

    [Fact]
    public void An_update_changes_what_it_names()
    {
        TranscriptionSession session = Update(
            """{"input_audio_transcription":{"model":"gpt-4o-transcribe"},"turn_detection":{"type":"server_vad","silence_duration_ms":500},"include":["item.input_audio_transcription.logprobs"]}""");

        Assert.Equal(
            ("gpt-4o-transcribe", 500L, 1, "pcm16"),
            (session.InputAudioTranscription.Value?.Model?.Value,
                ((RealtimeSessionTurnDetection.ServerVad)session.TurnDetection.Value!).SilenceDurationMs, session.Include.Value?.Count, session.InputAudioFormat?.Value));
    }

    [Fact]
    public void What_is_heard_is_written_down_and_never_answered()
    {
        Update("""{"input_audio_transcription":{"model":"gpt-4o-transcribe"}}""");
        Assert.Equal(["input_audio_buffer.speech_started"], Send(Speech.Loud(400)).Select(said => said.Type));

        List<ServerEvent> said = Send(Speech.Silent(400));

        Assert.Equal(
            [
                "input_audio_buffer.speech_stopped", "input_audio_buffer.committed", "conversation.item.created",
                "conversation.item.input_audio_transcription.delta", "conversation.item.input_audio_transcription.completed",
            ],
            said.Select(serverEvent => serverEvent.Type));
        Assert.Equal("Hello", ((ServerEvent.ConversationItemInputAudioTranscriptionCompleted)said[^1]).Transcript);
    }

    [Fact]
    public void Audio_comes_in_the_format_of_the_session()
    {
        Update("""{"input_audio_format":"g711_ulaw","turn_detection":null}""");
        Send(Speech.Append(Convert.ToBase64String(new byte[800])));

        Assert.Equal("input_audio_buffer.committed", Send(Saying.Commit)[0].Type);
    }

    [Theory]
    [InlineData("""{"type":"session.update","session":{"voice":"alloy"}}""", "invalid_value", "type")]
    [InlineData("""{"type":"transcription_session.update","session":{"id":"another"}}""", "invalid_value", "session.id")]
    [InlineData("""{"type":"transcription_session.update","session":{"voice":"alloy"}}""", "unknown_parameter", "session.voice")]
    [InlineData("""{"type":"transcription_session.update","session":{"client_secret":{}}}""", "unknown_parameter", "session.client_secret")]
    [InlineData("""{"type":"transcription_session.update","session":{"input_audio_format":"mp3"}}""", "invalid_value", "session.input_audio_format")]
    [InlineData("""{"type":"response.create"}""", "invalid_value", "type")]
    public void What_is_wrong_is_refused(string json, string code, string? param)
    {
        ErrorDetails error = Assert.IsType<ServerEvent.Error>(Assert.Single(Send(json))).ErrorValue;

        Assert.Equal((code, param), (error.Code.Value, error.Param.Value));
    }

    [Fact]
    public async Task A_client_asks_for_it_by_its_intent()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync(new RealtimeTestServerOptions { Profile = RealtimeProfile.Beta });
        Uri endpoint = new(server.Url + "?intent=transcription");
        await using RealtimeConnection<ClientEvent, ServerEvent> client =
            await RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(new RealtimeConnectionOptions { Endpoint = endpoint }, default);
        await using IAsyncEnumerator<ServerEvent> events = client.ReadAllAsync(default).GetAsyncEnumerator();

        Assert.True(await events.MoveNextAsync());
        Assert.IsType<ServerEvent.TranscriptionSessionCreated>(events.Current);
    }

    private TranscriptionSession Update(string session) =>
        Assert.IsType<ServerEvent.TranscriptionSessionUpdated>(Assert.Single(Send($$"""{"type":"transcription_session.update","session":{{session}} }"""))).Session;

    private List<ServerEvent> Send(string json) => Parse(_dialogue.Receive(Encoding.UTF8.GetBytes(json)));

    private static List<ServerEvent> Parse(IEnumerable<byte[]> events) => [.. events.Select(json => ServerEvent.Parse(json))];
}
