using System.Text.Json.Nodes;
using RealtimeGen.Testing;

namespace RealtimeGen.Behaviour.Server.Beta;

public class SessionCreatedTests
{
    [Fact]
    public async Task The_first_message_is_the_session_with_its_defaults()
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.ConnectAsync(server);

        JsonObject created = await client.ReceiveAsync();

        Assert.Equal("session.created", (string?)created["type"]);
        JsonObject session = created["session"]!.AsObject();
        session.Remove("id");
        session.Remove("instructions");
        Assert.Equal(
            """
            {"modalities":["text","audio"],"model":"gpt-4o-realtime-preview","voice":"alloy","input_audio_format":"pcm16","output_audio_format":"pcm16",
            "input_audio_transcription":null,"turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":200,
            "create_response":true,"interrupt_response":true},"input_audio_noise_reduction":null,"speed":1,"tracing":null,"tools":[],"tool_choice":"auto",
            "temperature":0.8,"max_response_output_tokens":"inf"}
            """.ReplaceLineEndings(""),
            session.ToJsonString());
    }

    [Fact]
    public async Task Session_and_event_have_names()
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.ConnectAsync(server);

        JsonObject created = await client.ReceiveAsync();

        Assert.StartsWith("event_", (string?)created["event_id"], StringComparison.Ordinal);
        Assert.StartsWith("sess_", (string?)created["session"]!["id"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_model_of_the_query_is_the_sessions()
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.ConnectAsync(server, "?model=my%20model");

        Assert.Equal("my model", (string?)(await client.ReceiveAsync())["session"]!["model"]);
    }

    [Fact]
    public async Task Each_connection_has_a_session_of_its_own()
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient first = await WireClient.GreetedAsync(server);
        await using WireClient second = await WireClient.GreetedAsync(server);

        await first.UpdateAsync("""{"voice":"sage"}""");

        Assert.Equal("alloy", (string?)(await second.UpdateAsync("{}"))["voice"]);
    }

    [Fact]
    public async Task Many_clients_are_served_side_by_side()
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();

        string?[] answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(async i =>
        {
            await using WireClient client = await WireClient.GreetedAsync(server);
            return (string?)(await client.UpdateAsync($$"""{"instructions":"{{i}}"}"""))["instructions"];
        }));

        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"{i}"), answers);
    }
}
