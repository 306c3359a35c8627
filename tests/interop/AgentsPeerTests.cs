using System.Text.Json.Nodes;
using RealtimeGen.Interop.Peers;

namespace RealtimeGen.Interop;

/// <summary>The npm package <c>@openai/agents-realtime</c> talks to our test server. Without Node these tests fail, and say what to install.</summary>
public sealed class AgentsPeerTests(AgentsConversation conversation) : IClassFixture<AgentsConversation>
{
    private JsonNode Noticed => conversation.Noticed;

    [Fact]
    public void Knows_every_event() => Assert.Empty(Noticed["unknown"]!.AsArray().Select(type => (string?)type));

    [Fact]
    public void Gets_back_the_session_that_it_asks_for()
    {
        JsonNode session = Noticed["session"]!;
        Assert.Equal(
            ("cedar", 300, "get_weather"),
            ((string?)session["audio"]!["output"]!["voice"],
                (int?)session["audio"]!["input"]!["turn_detection"]!["silence_duration_ms"],
                (string?)session["tools"]![0]!["name"]));
    }

    [Fact]
    public void Is_heard_and_reads_the_answer() => Assert.Equal("Very.", (string?)Noticed["text"]);

    [Fact]
    public void Hears_the_answer() => Assert.Equal(("Hello.", Sound.Loud.Length), ((string?)Noticed["transcript"], (int?)Noticed["audioBytes"]));

    [Fact]
    public void Calls_the_function_and_tells_the_result()
    {
        Assert.Equal("Oslo", (string?)Noticed["city"]);
        Assert.Contains(
            conversation.Timeline!.Entries,
            entry => entry.IsFromClient && entry.Type == "conversation.item.create" && entry.Text.Contains("21 degrees", StringComparison.Ordinal));
    }

    [Fact]
    public void Interrupts_by_speaking() => Assert.Equal("cancelled, turn_detected", (string?)Noticed["interrupted"]);

    [Fact]
    public void Does_nothing_wrong_before_it_means_to() => Assert.Empty(Noticed["errorsBefore"]!.AsArray().Select(error => error!.ToJsonString()));

    [Fact]
    public void Is_told_what_it_did_wrong()
    {
        JsonNode error = Noticed["errors"]!.AsArray().Single()!;
        Assert.Equal(
            ("invalid_request_error", "item_retrieve_invalid_item_id", "mine"),
            ((string?)error["type"], (string?)error["code"], (string?)error["event_id"]));
    }
}
