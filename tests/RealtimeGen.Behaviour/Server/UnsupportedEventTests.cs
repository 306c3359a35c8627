using System.Text.Json.Nodes;
using RealtimeGen.Behaviour.Protocol;
using RealtimeGen.Testing;

namespace RealtimeGen.Behaviour.Server;

/// <summary>Every event that a client can send is answered, also those that are no part of a handshake.</summary>
public class UnsupportedEventTests
{
    [Theory]
    [InlineData("ga", RealtimeProfile.Ga)]
    [InlineData("beta", RealtimeProfile.Beta)]
    public async Task A_valid_event_that_is_no_session_update_is_an_error_and_the_session_goes_on(string api, RealtimeProfile profile)
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync(new RealtimeTestServerOptions { Profile = profile });
        await using WireClient client = await WireClient.GreetedAsync(server);

        foreach (JsonNode sample in EventFile.Read($"{api}-client.jsonl").Where(e => (string?)e["type"] != "session.update"))
        {
            JsonObject answer = await client.AskAsync(sample.ToJsonString());
            Assert.Equal(("error", "unsupported_event", (string?)sample["event_id"]), ((string?)answer["type"], (string?)answer["error"]!["code"], (string?)answer["error"]!["event_id"]));
        }
    }

    [Fact]
    public async Task The_message_names_the_event()
    {
        await using RealtimeTestServer server = await TestServers.GaAsync();
        await using WireClient client = await WireClient.GreetedAsync(server);

        JsonObject answer = await client.AskAsync("""{"type":"response.create"}""");

        Assert.Contains("'response.create'", (string?)answer["error"]!["message"], StringComparison.Ordinal);
    }
}
