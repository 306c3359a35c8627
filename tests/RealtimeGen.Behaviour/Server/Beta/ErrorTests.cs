using System.Text.Json.Nodes;
using RealtimeGen.Testing;

namespace RealtimeGen.Behaviour.Server.Beta;

public class ErrorTests
{
    [Theory]
    [InlineData("""{"temperature":1.3}""", "invalid_value", "session.temperature")]
    [InlineData("""{"speed":0.2}""", "invalid_value", "session.speed")]
    [InlineData("""{"input_audio_format":"mp3"}""", "invalid_value", "session.input_audio_format")]
    [InlineData("""{"modalities":["text","video"]}""", "invalid_value", "session.modalities[1]")]
    [InlineData("""{"max_response_output_tokens":0}""", "invalid_value", "session.max_response_output_tokens")]
    [InlineData("""{"max_response_output_tokens":"none"}""", "invalid_value", "session.max_response_output_tokens")]
    [InlineData("""{"turn_detection":{"type":"server_vad","threshold":1.5}}""", "invalid_value", "session.turn_detection.threshold")]
    [InlineData("""{"turn_detection":{"type":"none"}}""", "invalid_value", "session.turn_detection.type")]
    [InlineData("""{"turn_detection":{}}""", "missing_required_parameter", "session.turn_detection.type")]
    [InlineData("""{"turn_detection":{"type":"semantic_vad","threshold":0.5}}""", "unknown_parameter", "session.turn_detection.threshold")]
    [InlineData("""{"turn_detection":{"type":"server_vad","create_response":null}}""", "invalid_type", "session.turn_detection.create_response")]
    [InlineData("""{"turn_detection":"server_vad"}""", "invalid_type", "session.turn_detection")]
    [InlineData("""{"temperature":null}""", "invalid_type", "session.temperature")]
    [InlineData("""{"instructions":5}""", "invalid_type", "session.instructions")]
    [InlineData("""{"tools":[{"type":"function"}]}""", "missing_required_parameter", "session.tools[0].name")]
    [InlineData("""{"tools":[{"type":"retrieval","name":"f"}]}""", "invalid_value", "session.tools[0].type")]
    [InlineData("""{"tools":[{"type":"function","name":"f","strict":true}]}""", "unknown_parameter", "session.tools[0].strict")]
    [InlineData("""{"tool_choice":"always"}""", "invalid_value", "session.tool_choice")]
    [InlineData("""{"tracing":5}""", "invalid_type", "session.tracing")]
    [InlineData("""{"input_audio_noise_reduction":{}}""", "missing_required_parameter", "session.input_audio_noise_reduction.type")]
    [InlineData("""{"type":"realtime"}""", "unknown_parameter", "session.type")]
    [InlineData("""{"object":"thread"}""", "invalid_value", "session.object")]
    [InlineData("""{"id":"mine"}""", "invalid_value", "session.id")]
    [InlineData("""{"model":"another"}""", "invalid_value", "session.model")]
    public async Task An_invalid_session_is_named_by_code_and_path(string session, string code, string param)
    {
        JsonObject error = await ErrorAsync($$"""{"type":"session.update","session":{{session}}}""");

        Assert.Equal(("invalid_request_error", code, param), ((string?)error["type"], (string?)error["code"], (string?)error["param"]));
    }

    [Theory]
    [InlineData("{", "invalid_json", null)]
    [InlineData("", "invalid_json", null)]
    [InlineData("[]", "invalid_event", null)]
    [InlineData("{}", "missing_required_parameter", "type")]
    [InlineData("""{"type":5}""", "invalid_value", "type")]
    [InlineData("""{"type":"session.begin"}""", "invalid_value", "type")]
    [InlineData("""{"type":"session.update"}""", "missing_required_parameter", "session")]
    [InlineData("""{"type":"session.update","session":[]}""", "invalid_type", "session")]
    [InlineData("""{"type":"session.update","session":{},"event_id":5}""", "invalid_type", "event_id")]
    [InlineData("""{"type":"session.update","session":{},"colour":"red"}""", "unknown_parameter", "colour")]
    public async Task A_message_that_is_no_event_is_named_too(string message, string code, string? param)
    {
        JsonObject error = await ErrorAsync(message);

        Assert.Equal((code, param), ((string?)error["code"], (string?)error["param"]));
    }

    [Fact]
    public async Task The_message_says_what_is_demanded()
    {
        JsonObject error = await ErrorAsync("""{"type":"session.update","session":{"temperature":1.3}}""");

        Assert.Equal("Invalid value for 'session.temperature': must be at most 1.2, but is 1.3.", (string?)error["message"]);
    }

    [Fact]
    public async Task The_clients_name_for_the_event_is_quoted()
    {
        JsonObject error = await ErrorAsync("""{"type":"session.update","event_id":"mine","session":{"speed":9}}""");

        Assert.Equal("mine", (string?)error["event_id"]);
    }

    [Fact]
    public async Task An_error_changes_nothing_and_the_session_goes_on()
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.GreetedAsync(server);
        await client.AskAsync("""{"type":"session.update","session":{"voice":"sage","speed":9}}""");

        Assert.Equal("alloy", (string?)(await client.UpdateAsync("{}"))["voice"]);
    }

    private static async Task<JsonObject> ErrorAsync(string message)
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.GreetedAsync(server);
        JsonObject answer = await client.AskAsync(message);
        Assert.Equal("error", (string?)answer["type"]);
        Assert.StartsWith("event_", (string?)answer["event_id"], StringComparison.Ordinal);
        return answer["error"]!.AsObject();
    }
}
