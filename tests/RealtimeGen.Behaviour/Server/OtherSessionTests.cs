using System.Text.Json.Nodes;
using RealtimeGen.Behaviour.Protocol;
using RealtimeGen.Testing;

namespace RealtimeGen.Behaviour.Server;

/// <summary>The beta protocol has two kinds of sessions, each with an update of its own.</summary>
public class OtherSessionTests
{
    [Theory]
    [InlineData("", "transcription_session.update")]
    [InlineData("?intent=transcription", "session.update")]
    public async Task An_update_of_the_other_kind_of_session_is_an_error_that_names_the_event(string query, string type)
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.ConnectAsync(server, query);
        await client.ReceiveAsync();

        foreach (JsonNode sample in EventFile.Read("beta-client.jsonl").Where(e => (string?)e["type"] == type))
        {
            JsonObject answer = await client.AskAsync(sample.ToJsonString());
            Assert.Equal(("error", "invalid_value", (string?)sample["event_id"]), ((string?)answer["type"], (string?)answer["error"]!["code"], (string?)answer["error"]!["event_id"]));
            Assert.Contains($"'{type}'", (string?)answer["error"]!["message"], StringComparison.Ordinal);
        }
    }
}
