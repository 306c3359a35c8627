using System.Text.Json.Nodes;
using RealtimeGen.Testing;

namespace RealtimeGen.Behaviour.Server.Beta;

public class SessionUpdateTests
{
    [Fact]
    public async Task An_update_is_answered_with_the_whole_session()
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.ConnectAsync(server);
        JsonObject before = (await client.ReceiveAsync())["session"]!.AsObject();

        JsonObject after = await client.UpdateAsync("""{"voice":"verse","temperature":1.1}""");

        before["voice"] = "verse";
        before["temperature"] = 1.1;
        Assert.Equal(before.ToJsonString(), after.ToJsonString());
    }

    [Fact]
    public async Task What_an_update_leaves_out_keeps_its_value()
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.GreetedAsync(server);
        await client.UpdateAsync("""{"speed":1.25}""");

        Assert.Equal("1.25", (await client.UpdateAsync("""{"voice":"sage"}"""))["speed"]!.ToJsonString());
    }

    [Theory]
    [InlineData("turn_detection")]
    [InlineData("input_audio_transcription")]
    [InlineData("input_audio_noise_reduction")]
    [InlineData("tracing")]
    public async Task Null_turns_off(string member)
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.GreetedAsync(server);
        await client.UpdateAsync(
            """{"turn_detection":{"type":"semantic_vad"},"input_audio_transcription":{"model":"whisper-1"},"input_audio_noise_reduction":{"type":"far_field"},"tracing":"auto"}""");

        JsonObject session = await client.UpdateAsync($$"""{"{{member}}":null}""");

        Assert.True(session.ContainsKey(member));
        Assert.Null(session[member]);
    }

    [Theory]
    [InlineData("instructions", "\"\"")]
    [InlineData("tools", "[]")]
    public async Task Empty_clears(string member, string empty)
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.GreetedAsync(server);
        await client.UpdateAsync("""{"instructions":"Be brief.","tools":[{"type":"function","name":"look_up","parameters":{"type":"object"}}]}""");

        Assert.Equal(empty, (await client.UpdateAsync($$"""{"{{member}}":{{empty}}}"""))[member]!.ToJsonString());
    }

    [Theory]
    [InlineData(
        """{"type":"semantic_vad"}""",
        """{"type":"semantic_vad","eagerness":"auto","create_response":true,"interrupt_response":true}""")]
    [InlineData(
        """{"type":"server_vad","threshold":0.7}""",
        """{"type":"server_vad","threshold":0.7,"prefix_padding_ms":300,"silence_duration_ms":200,"create_response":true,"interrupt_response":true}""")]
    public async Task A_turn_detection_is_completed_with_the_defaults_of_its_kind(string sent, string effective)
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.GreetedAsync(server);

        Assert.Equal(effective, (await client.UpdateAsync($$"""{"turn_detection":{{sent}}}"""))["turn_detection"]!.ToJsonString());
    }

    [Fact]
    public async Task A_session_that_is_sent_back_as_it_came_is_valid()
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.ConnectAsync(server);
        string session = (await client.ReceiveAsync())["session"]!.ToJsonString();

        Assert.Equal(session, (await client.UpdateAsync(session)).ToJsonString());
    }
}
