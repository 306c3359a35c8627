using System.Text.Json.Nodes;
using RealtimeGen.Behaviour.Protocol;
using RealtimeGen.Testing;

namespace RealtimeGen.Behaviour.Server;

/// <summary>What the server does not play is answered too.</summary>
public class UnsupportedEventTests
{
    [Fact]
    public async Task A_transcription_session_of_the_beta_is_an_error_that_names_the_event()
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.GreetedAsync(server);

        foreach (JsonNode sample in EventFile.Read("beta-client.jsonl").Where(e => (string?)e["type"] == "transcription_session.update"))
        {
            JsonObject answer = await client.AskAsync(sample.ToJsonString());
            Assert.Equal(("error", "unsupported_event", (string?)sample["event_id"]), ((string?)answer["type"], (string?)answer["error"]!["code"], (string?)answer["error"]!["event_id"]));
            Assert.Contains("'transcription_session.update'", (string?)answer["error"]!["message"], StringComparison.Ordinal);
        }
    }
}
