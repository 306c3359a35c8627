using System.Text.Json.Nodes;
using RealtimeGen.Testing;

namespace RealtimeGen.Behaviour.Server.Ga;

public class SessionUpdateTests
{
    [Theory]
    [InlineData(
        """{"turn_detection":{"type":"semantic_vad"}}""",
        """{"type":"semantic_vad","eagerness":"auto","create_response":true,"interrupt_response":true}""")]
    [InlineData(
        """{"turn_detection":{"type":"server_vad","threshold":0.7}}""",
        """{"type":"server_vad","threshold":0.7,"prefix_padding_ms":300,"silence_duration_ms":200,"create_response":true,"interrupt_response":true,"idle_timeout_ms":null}""")]
    [InlineData("""{"turn_detection":null}""", null)]
    public async Task A_turn_detection_is_completed_with_the_defaults_of_its_kind(string input, string? effective) =>
        Assert.Equal(effective, (await InputAsync(input))["turn_detection"]?.ToJsonString());

    [Theory]
    [InlineData("""{"format":{"type":"audio/pcm"}}""", """{"type":"audio/pcm","rate":24000}""")]
    [InlineData("""{"format":{"type":"audio/pcmu"}}""", """{"type":"audio/pcmu"}""")]
    [InlineData("""{"noise_reduction":null}""", """{"type":"audio/pcm","rate":24000}""")]
    public async Task A_format_is_reported_whole(string input, string effective) => Assert.Equal(effective, (await InputAsync(input))["format"]!.ToJsonString());

    [Fact]
    public async Task What_an_update_leaves_out_keeps_its_value()
    {
        await using RealtimeTestServer server = await TestServers.GaAsync();
        await using WireClient client = await WireClient.GreetedAsync(server);
        await client.UpdateAsync("""{"type":"realtime","audio":{"output":{"speed":1.25}},"include":["item.input_audio_transcription.logprobs"]}""");

        JsonObject session = await client.UpdateAsync("""{"type":"realtime","audio":{"output":{"voice":"sage"}}}""");

        Assert.Equal(
            """{"format":{"type":"audio/pcm","rate":24000},"voice":"sage","speed":1.25}["item.input_audio_transcription.logprobs"]""",
            session["audio"]!["output"]!.ToJsonString() + session["include"]!.ToJsonString());
    }

    [Fact]
    public async Task A_transcription_session_is_had_by_intent_and_updated_as_such()
    {
        await using RealtimeTestServer server = await TestServers.GaAsync();
        await using WireClient client = await WireClient.ConnectAsync(server, "?intent=transcription");
        JsonObject before = (await client.ReceiveAsync())["session"]!.AsObject();

        JsonObject after = await client.UpdateAsync("""{"type":"transcription","audio":{"input":{"transcription":{"model":"whisper-1","language":"de"}}}}""");

        Assert.Equal("transcription", (string?)before["type"]);
        before["audio"]!["input"]!["transcription"] = new JsonObject { ["model"] = "whisper-1", ["language"] = "de" };
        Assert.Equal(before.ToJsonString(), after.ToJsonString());
    }

    private static async Task<JsonObject> InputAsync(string input)
    {
        await using RealtimeTestServer server = await TestServers.GaAsync();
        await using WireClient client = await WireClient.GreetedAsync(server);
        return (await client.UpdateAsync($$$"""{"type":"realtime","audio":{"input":{{{input}}}}}"""))["audio"]!["input"]!.AsObject();
    }
}
