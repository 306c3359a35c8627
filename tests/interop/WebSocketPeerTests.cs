using System.Text.Json.Nodes;
using RealtimeGen.Interop.Peers;
using RealtimeGen.Interop.Published;
using RealtimeGen.Interop.Values;
using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing;

namespace RealtimeGen.Interop;

/// <summary>Our client talks to a server on the npm package <c>ws</c>, which replays recordings. Without Node these tests fail.</summary>
public sealed class WebSocketPeerTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Hears_a_recorded_conversation_as_it_was()
    {
        using CancellationTokenSource limit = new(Limit);
        await using RealtimeTestServer recorder = await RealtimeTestServer.StartAsync(cancellationToken: limit.Token);
        recorder.Script.Hear("Is it warm?").Answer(RealtimeAnswer.Call("get_weather", """{"city":"Tromsø"}"""), "Very: 21 °C.");
        List<string> recorded = await TalkAsync(recorder.Url, limit.Token);
        await using RecordedServer server = await RecordedServer.StartAsync(recorder.Timeline.ToJsonLines(), limit.Token);

        Assert.Equal(recorded, await TalkAsync(server.Url, limit.Token));
    }

    [Fact]
    public async Task Reads_every_event_as_it_was_sent_and_the_farewell_after_them()
    {
        using CancellationTokenSource limit = new(Limit);
        string[] events = [.. SampleLines.Of(EventUnion.GaServer).Select(sample => sample.Json.ToJsonString())];
        string recording = string.Join('\n', events.Select(sent => $$"""{"from":"server","event":{{sent}}}"""));
        await using RecordedServer server = await RecordedServer.StartAsync(recording, limit.Token);
        await using var connection = await ConnectAsync(server.Url, limit.Token);

        (List<string> heard, RealtimeConnectionClosedException end) = await HearAllAsync(connection, limit.Token);

        Assert.Equal(events, heard);
        Assert.Equal((1000, "The recording is over."), (end.CloseStatus, end.CloseReason));
    }

    [Fact]
    public async Task Is_told_why_it_is_sent_away()
    {
        using CancellationTokenSource limit = new(Limit);
        await using RecordedServer server = await RecordedServer.StartAsync("""{"from":"client","event":{"type":"session.update"}}""", limit.Token);
        await using var connection = await ConnectAsync(server.Url, limit.Token);

        await connection.SendAsync(new ClientEvent.ResponseCreate(), limit.Token);

        (_, RealtimeConnectionClosedException end) = await HearAllAsync(connection, limit.Token);
        Assert.Equal((1008, "Expected session.update, not response.create."), (end.CloseStatus, end.CloseReason));
    }

    private static Task<RealtimeConnection<ClientEvent, ServerEvent>> ConnectAsync(Uri server, CancellationToken limit) =>
        RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(new RealtimeConnectionOptions { Endpoint = server }, limit);

    /// <summary>Asks aloud, looks up what the model wants to know, and hears the answer.</summary>
    private static async Task<List<string>> TalkAsync(Uri server, CancellationToken limit)
    {
        List<string> heard = [];
        await using var connection = await ConnectAsync(server, limit);
        await connection.SendAsync(new ClientEvent.SessionUpdate { Session = new RealtimeSession { OutputModalities = [Modality.Text] } }, limit);
        await connection.SendAsync(new ClientEvent.InputAudioBufferAppend { Audio = new JsonBytes(Sound.Turn) }, limit);
        await foreach (ServerEvent received in connection.ReadAllAsync(limit))
        {
            heard.Add(TextOf(received));
            if (received is not ServerEvent.ResponseDone { Response: var response }) continue;
            if (response.Output.Value is not [ConversationItem.FunctionCall call]) return heard;
            ConversationItem output = new ConversationItem.FunctionCallOutput { CallId = call.CallId!, Output = "21 degrees" };
            await connection.SendAsync(new ClientEvent.ConversationItemCreate { Item = output }, limit);
            await connection.SendAsync(new ClientEvent.ResponseCreate(), limit);
        }

        throw new InvalidOperationException($"The connection has ended after {heard.Count} events.");
    }

    private static async Task<(List<string> Heard, RealtimeConnectionClosedException End)> HearAllAsync(
        RealtimeConnection<ClientEvent, ServerEvent> connection, CancellationToken limit)
    {
        List<string> heard = [];
        var end = await Assert.ThrowsAsync<RealtimeConnectionClosedException>(async () =>
        {
            await foreach (ServerEvent received in connection.ReadAllAsync(limit)) heard.Add(TextOf(received));
        });
        return (heard, end);
    }

    private static string TextOf(ServerEvent received) => JsonNode.Parse(JsonModel.ToUtf8Json(received))!.ToJsonString();
}
