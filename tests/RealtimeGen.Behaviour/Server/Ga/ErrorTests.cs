using System.Text.Json.Nodes;
using RealtimeGen.Testing;

namespace RealtimeGen.Behaviour.Server.Ga;

public class ErrorTests
{
    [Theory]
    [InlineData("""{"output_modalities":["text","audio"]}""", "invalid_value", "session.output_modalities")]
    [InlineData("""{"audio":{"output":{"speed":9}}}""", "invalid_value", "session.audio.output.speed")]
    [InlineData("""{"audio":{"input":{"format":{"type":"audio/mp3"}}}}""", "invalid_value", "session.audio.input.format.type")]
    [InlineData("""{"audio":{"input":{"turn_detection":{"type":"server_vad","idle_timeout_ms":100}}}}""", "invalid_value", "session.audio.input.turn_detection.idle_timeout_ms")]
    [InlineData("""{"audio":{"input":{"turn_detection":{"type":"server_vad","create_response":null}}}}""", "invalid_type", "session.audio.input.turn_detection.create_response")]
    [InlineData("""{"audio":{"input":{"turn_detection":{"type":"semantic_vad","threshold":0.5}}}}""", "unknown_parameter", "session.audio.input.turn_detection.threshold")]
    [InlineData("""{"max_output_tokens":0}""", "invalid_value", "session.max_output_tokens")]
    [InlineData("""{"tools":[{"type":"function"}]}""", "missing_required_parameter", "session.tools[0].name")]
    [InlineData("""{"tools":[{"type":"function","name":"f","strict":true}]}""", "unknown_parameter", "session.tools[0].strict")]
    [InlineData("""{"model":"another"}""", "invalid_value", "session.model")]
    [InlineData("""{"voice":"sage"}""", "unknown_parameter", "session.voice")]
    [InlineData("""{"turn_detection":null}""", "unknown_parameter", "session.turn_detection")]
    [InlineData("""{"temperature":0.8}""", "unknown_parameter", "session.temperature")]
    [InlineData("""{"id":"sess_001"}""", "unknown_parameter", "session.id")]
    [InlineData("""{"audio":{"voice":"sage"}}""", "unknown_parameter", "session.audio.voice")]
    [InlineData("""{"audio":{"output":{"colour":"red"}}}""", "unknown_parameter", "session.audio.output.colour")]
    [InlineData("""{"audio":{"input":{"transcription":{"temperature":0}}}}""", "unknown_parameter", "session.audio.input.transcription.temperature")]
    public async Task An_invalid_session_is_named_by_code_and_path(string session, string code, string param)
    {
        JsonObject error = await ErrorAsync($$"""{"type":"session.update","session":{"type":"realtime",{{session[1..]}}}""");

        Assert.Equal(("invalid_request_error", code, param), ((string?)error["type"], (string?)error["code"], (string?)error["param"]));
    }

    [Theory]
    [InlineData("""{"type":"session.update","session":{"instructions":"Be brief."}}""", "missing_required_parameter", "session.type")]
    [InlineData("""{"type":"session.update","session":{"type":"transcription"}}""", "invalid_value", "session.type")]
    [InlineData("""{"type":"session.update","session":{"type":"dialogue"}}""", "invalid_value", "session.type")]
    [InlineData("""{"type":"session.update"}""", "missing_required_parameter", "session")]
    [InlineData("""{"type":"transcription_session.update","session":{}}""", "invalid_value", "type")]
    [InlineData("{", "invalid_json", null)]
    public async Task A_session_of_no_kind_or_another_is_named_too(string message, string code, string? param)
    {
        JsonObject error = await ErrorAsync(message);

        Assert.Equal((code, param), ((string?)error["code"], (string?)error["param"]));
    }

    private static async Task<JsonObject> ErrorAsync(string message)
    {
        await using RealtimeTestServer server = await TestServers.GaAsync();
        await using WireClient client = await WireClient.GreetedAsync(server);
        JsonObject answer = await client.AskAsync(message);
        Assert.Equal("error", (string?)answer["type"]);
        return answer["error"]!.AsObject();
    }
}
