using System.Text;
using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Server.Flows;
using RealtimeGen.Testing;

namespace RealtimeGen.Server.Scripting;

public class TimelineTests
{
    [Fact]
    public async Task What_a_client_sends_can_be_expected()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        await talk.AskAsync("Hello");

        ClientEvent.ConversationItemCreate created = await talk.Server.Timeline.ExpectAsync<ClientEvent.ConversationItemCreate>();

        Assert.Equal("Hello", ((ContentPart.InputText)((ConversationItem.Message)created.Item).Content[0]).Text);
    }

    [Fact]
    public async Task What_is_expected_may_still_be_to_come()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        Task<ClientEvent.ResponseCreate> expected = talk.Server.Timeline.ExpectAsync<ClientEvent.ResponseCreate>();
        Assert.False(expected.IsCompleted);
        await talk.SayAsync(Saying.Respond);

        await expected;
    }

    [Fact]
    public async Task Expectations_are_met_in_order()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        await talk.AskAsync("Hello");
        await talk.Server.Timeline.ExpectAsync<ClientEvent.ResponseCreate>();

        await Assert.ThrowsAsync<RealtimeExpectationException>(() => talk.Server.Timeline.ExpectAsync<ClientEvent.ConversationItemCreate>(timeout: TimeSpan.FromMilliseconds(50)));
    }

    [Fact]
    public async Task A_failure_shows_the_conversation_line_by_line()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        await talk.AskAsync("Hello there");

        RealtimeExpectationException failure = await Assert.ThrowsAsync<RealtimeExpectationException>(
            () => talk.Server.Timeline.ExpectAsync<ClientEvent.SessionUpdate>(timeout: TimeSpan.FromMilliseconds(50)));

        string[] lines = failure.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("No client has sent SessionUpdate within 00:00:00.05", lines[0], StringComparison.Ordinal);
        Assert.Contains(" #1 > conversation.item.create  item: {\"type\":\"message\"", lines[2], StringComparison.Ordinal);
        Assert.Single(lines, line => line.Contains("response.output_text.delta  x 2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_without_mistakes_is_a_line()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        talk.Server.Timeline.ExpectNoErrors();
        await talk.SayAsync("""{"type":"response.cancel"}""");
        await talk.HearUntilAsync("error");

        Assert.Contains("response_cancel_not_active", Assert.Throws<RealtimeExpectationException>(talk.Server.Timeline.ExpectNoErrors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recording_can_be_replayed()
    {
        await using ScriptedServer first = await ScriptedServer.StartAsync();
        first.Script.Answer("As before.");
        await first.AskAsync("Hello");

        await using ScriptedServer again = await ScriptedServer.StartAsync(new RealtimeTestServerOptions { Replay = first.Server.Timeline.ToJsonLines() });

        Assert.Equal("As before.", await again.AskAsync("Hello"));
    }

    [Fact]
    public async Task Each_connection_of_a_recording_is_replayed_to_its_client()
    {
        await using ScriptedServer first = await ScriptedServer.StartAsync();
        await using ScriptedServer second = await first.JoinAsync();
        first.Script.Answer("To the first.", "To the second.");
        await first.AskAsync("Hello");
        await second.AskAsync("Hello");

        await using ScriptedServer again = await ScriptedServer.StartAsync(new RealtimeTestServerOptions { Replay = first.Server.Timeline.ToJsonLines() });
        await using ScriptedServer next = await again.JoinAsync();
        await using ScriptedServer beyond = await again.JoinAsync();

        Assert.Equal(
            ["To the first.", "To the second.", "To the second."],
            [await again.AskAsync("Hello"), await next.AskAsync("Hello"), await beyond.AskAsync("Hello")]);
    }

    [Fact]
    public async Task A_recording_of_a_connection_is_replayed_too()
    {
        using MemoryStream lines = new();
        using RealtimeRecording recording = new(lines);
        await using ScriptedServer first = await ScriptedServer.StartAsync(client: new RealtimeConnectionOptions { Recording = recording });
        first.Script.Answer("As before.");
        await first.AskAsync("Hello");
        await first.Client.CloseAsync();

        await using ScriptedServer again = await ScriptedServer.StartAsync(new RealtimeTestServerOptions { Replay = Encoding.UTF8.GetString(lines.ToArray()) });

        Assert.Equal("As before.", await again.AskAsync("Hello"));
    }

    [Fact]
    public async Task A_timeline_is_replayed_without_a_server()
    {
        await using ScriptedServer first = await ScriptedServer.StartAsync();
        first.Script.Answer("As before.");
        string answer = await first.AskAsync("Hello");
        ReplayTransport replay = new(first.Server.Timeline.ToJsonLines());
        await using RealtimeConnection<ClientEvent, ServerEvent> client = RealtimeConnection.Start<ClientEvent, ServerEvent>(replay);

        Assert.Equal("As before.", answer);
        Assert.Equal("As before.", await ScriptedServer.AskAsync(client, "Hello"));
    }

    [Fact]
    public async Task A_recording_that_is_none_is_named_by_its_line()
    {
        FormatException failure = await Assert.ThrowsAsync<FormatException>(() => RealtimeTestServer.StartAsync(new RealtimeTestServerOptions
        {
            Replay = """
                {"from":"server","event":{"type":"session.created"}}
                {"from":"server"}
                """,
        }));

        Assert.StartsWith("Line 2 of the recording", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"type":"half a pair \ud800"}""")]
    [InlineData("""{"type":"x","error":{"message":"\ud800"}}""")]
    public async Task Any_text_can_be_printed_and_recorded(string text)
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        await talk.HearUntilAsync("session.created");

        await talk.Server.InjectAsync(RealtimeFault.Send(text));

        Assert.Equal(2, talk.Server.Timeline.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("session.created", talk.Server.Timeline.ToJsonLines(), StringComparison.Ordinal);
    }
}
