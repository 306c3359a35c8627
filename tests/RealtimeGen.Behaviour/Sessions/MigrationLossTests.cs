using System.Text;

namespace RealtimeGen.Behaviour.Sessions;

public class MigrationLossTests
{
    [Theory]
    [InlineData("""{"temperature":0.8}""", """/temperature: 0.8 (the GA protocol has no temperature)""")]
    [InlineData("""{"id":"sess_001"}""", """/id: "sess_001" (set by the server)""")]
    [InlineData("""{"object":"realtime.session","expires_at":1}""", "/object: \"realtime.session\" (set by the server)\n/expires_at: 1 (set by the server)")]
    [InlineData("""{"modalities":["audio"]}""", """/modalities: ["audio"] (audio always comes with its transcript in GA)""")]
    [InlineData("""{"modalities":[]}""", """/modalities: [] (a GA session answers in one form)""")]
    [InlineData("""{"prompt":{"id":"p"}}""", """/prompt: {"id":"p"} (not admitted here by the schema, and the name has a meaning)""")]
    [InlineData("""{"voice":5}""", """/voice: 5 (not admitted here by the schema, and the name has a meaning)""")]
    [InlineData(
        """{"input_audio_transcription":{"delay":"low"}}""",
        """/input_audio_transcription/delay: "low" (not declared by the beta schema, and the name has a meaning in GA)""")]
    [InlineData(
        """{"input_audio_transcription":{"model":"gpt-4o-transcribe-diarize","prompt":"names"}}""",
        """/input_audio_transcription/prompt: "names" (gpt-4o-transcribe-diarize takes no prompt)""")]
    [InlineData(
        """{"input_audio_transcription":{"model":"gpt-realtime-whisper"},"turn_detection":{"type":"semantic_vad"}}""",
        """/turn_detection: {"type":"semantic_vad"} (gpt-realtime-whisper finds the end of a turn by itself)""")]
    public void What_ga_has_no_place_for_is_reported(string beta, string losses)
    {
        OpenAI.Ga.RealtimeSession migrated = OpenAI.Beta.RealtimeSession.Read(Encoding.UTF8.GetBytes(beta)).ToGa(out OpenAI.MigrationReport report);

        Assert.Equal(losses, report.ToString());
        Assert.True(migrated.Validate().IsValid, migrated.ToString());
    }

    [Theory]
    [InlineData("""{"include":["item.input_audio_transcription.logprobs"]}""", """/include: ["item.input_audio_transcription.logprobs"]""")]
    [InlineData("""{"parallel_tool_calls":false}""", "/parallel_tool_calls: false")]
    [InlineData("""{"reasoning":{"effort":"low"}}""", """/reasoning: {"effort":"low"}""")]
    [InlineData("""{"truncation":"auto"}""", "/truncation: \"auto\"")]
    [InlineData("""{"prompt":{"id":"p"}}""", """/prompt: {"id":"p"}""")]
    [InlineData("""{"audio":{"output":{"voice":{"id":"v"}}}}""", """/audio/output/voice: {"id":"v"}""")]
    [InlineData("""{"audio":{"input":{"transcription":{"languages":["en"]}}}}""", """/audio/input/transcription/languages: ["en"]""")]
    [InlineData("""{"audio":{"input":{"transcription":{"keywords":["tyre"]}}}}""", """/audio/input/transcription/keywords: ["tyre"]""")]
    [InlineData("""{"audio":{"input":{"transcription":{"delay":"low"}}}}""", """/audio/input/transcription/delay: "low" """)]
    [InlineData("""{"audio":{"input":{"turn_detection":{"type":"server_vad","idle_timeout_ms":5000}}}}""", "/audio/input/turn_detection/idle_timeout_ms: 5000")]
    [InlineData("""{"audio":{"input":{"format":{"type":"audio/pcmu","a/b":1}}}}""", "/audio/input/format/a~1b: 1")]
    [InlineData("""{"audio":{"output":{"format":{"type":"opus","rate":48000}}}}""", """/audio/output/format: {"type":"opus","rate":48000}""")]
    [InlineData("""{"audio":{"room":1,"input":{"gain":2},"output":{"gain":3}}}""", "/audio/room: 1|/audio/input/gain: 2|/audio/output/gain: 3")]
    [InlineData("""{"audio":5}""", "/audio: 5")]
    [InlineData("""{"tool_choice":{"type":"mcp","server_label":"s"}}""", """/tool_choice: {"type":"mcp","server_label":"s"}""")]
    [InlineData(
        """{"tools":[{"type":"function","name":"f"},{"type":"mcp","server_label":"s","connector_id":"connector_gmail"}]}""",
        """/tools/1: {"type":"mcp","server_label":"s","connector_id":"connector_gmail"}""")]
    [InlineData("""{"voice":5}""", "/voice: 5")]
    [InlineData("""{"type":"transcription"}""", "/type: \"transcription\"")]
    public void What_beta_has_no_place_for_is_reported(string ga, string losses)
    {
        OpenAI.Beta.RealtimeSession migrated = OpenAI.Ga.RealtimeSession.Read(Encoding.UTF8.GetBytes(ga)).ToBeta(out OpenAI.MigrationReport report);

        Assert.Equal(losses.Trim(), string.Join('|', report.Losses.Select(loss => $"{loss.Path}: {loss.Value}")));
        Assert.True(migrated.Validate().IsValid, migrated.ToString());
    }

    [Theory]
    [InlineData("""{"prompt":null}""")]
    [InlineData("""{"audio":{"input":{"turn_detection":{"type":"server_vad","idle_timeout_ms":null}}}}""")]
    public void To_turn_off_what_beta_does_not_have_loses_nothing(string ga)
    {
        OpenAI.Ga.RealtimeSession.Read(Encoding.UTF8.GetBytes(ga)).ToBeta(out OpenAI.MigrationReport report);

        Assert.True(report.IsLossless);
    }

    /// <summary>The list of names that mean something must grow with the schemas.</summary>
    [Fact]
    public void A_name_that_one_of_the_schemas_declares_is_never_taken_along_as_an_unknown_member()
    {
        string[] names =
        [
            .. SessionJson.Of(new RandomSessions(1).NextGa()).Select(member => member.Key),
            .. Samples.SessionSchema.Root["properties"]!.AsObject().Select(member => member.Key),
            "output_modalities", "audio", "include", "parallel_tool_calls", "reasoning", "max_output_tokens", "truncation", "prompt",
        ];

        foreach (string name in names)
        {
            OpenAI.Beta.RealtimeSession misfit = new() { AdditionalProperties = [new(name, "{\"misfit\":true}")] };
            Assert.False(misfit.ToGa().AdditionalProperties.ContainsKey(name), name);
        }
    }
}
