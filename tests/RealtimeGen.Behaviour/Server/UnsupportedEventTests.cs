using System.Text.Json.Nodes;
using RealtimeGen.Behaviour.Protocol;
using RealtimeGen.Testing;

namespace RealtimeGen.Behaviour.Server;

/// <summary>Every event that a client can send is answered in the beta protocol too, of which the server plays the handshake.</summary>
public class UnsupportedEventTests
{
    [Fact]
    public async Task A_valid_event_that_is_no_session_update_is_an_error_and_the_session_goes_on()
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.GreetedAsync(server);

        foreach (JsonNode sample in EventFile.Read("beta-client.jsonl").Where(e => (string?)e["type"] != "session.update"))
        {
            JsonObject answer = await client.AskAsync(sample.ToJsonString());
            Assert.Equal(("error", "unsupported_event", (string?)sample["event_id"]), ((string?)answer["type"], (string?)answer["error"]!["code"], (string?)answer["error"]!["event_id"]));
        }
    }

    [Fact]
    public async Task The_message_names_the_event()
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.GreetedAsync(server);

        JsonObject answer = await client.AskAsync("""{"type":"response.create"}""");

        Assert.Contains("'response.create'", (string?)answer["error"]!["message"], StringComparison.Ordinal);
    }
}
