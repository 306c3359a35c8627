using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using RealtimeGen.Interop.Published;
using RealtimeGen.Testing;

namespace RealtimeGen.Interop.Values;

/// <summary>What our own test server says in a conversation that has a bit of everything.</summary>
internal static class ServedEvents
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private const string Transcribing = "?intent=transcription";

    private static readonly string Loud = Append([.. Enumerable.Range(0, 9_600).SelectMany(sample => BitConverter.GetBytes((short)(6_000 * Math.Sin(sample / 15.0))))]);
    private static readonly string Silent = Append(new byte[48 * 400]);

    private static readonly (string Say, string Until)[] Shared =
    [
        ("""{"type":"conversation.item.create","item":{"id":"a","type":"message","role":"user","content":[{"type":"input_text","text":"Hello there"}]}}""", ""),
        ("""{"type":"response.create"}""", "rate_limits.updated"),
        (Loud, "input_audio_buffer.speech_started"),
        (Silent, "rate_limits.updated"),
        (Loud, "input_audio_buffer.speech_started"),
        (Silent, "rate_limits.updated"),
        ("""{"type":"response.create"}""", "rate_limits.updated"),
        ("""{"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"call_0001","output":"sunny"}}""", ""),
        ("""{"type":"response.create"}""", "rate_limits.updated"),
        ("""{"type":"response.create","response":{"conversation":"none","metadata":{"topic":"weather"}}}""", "rate_limits.updated"),
        ("""{"type":"conversation.item.retrieve","item_id":"a"}""", "conversation.item.retrieved"),
        ("""{"type":"conversation.item.retrieve","item_id":"item_0001"}""", "conversation.item.retrieved"),
        ("""{"type":"conversation.item.truncate","item_id":"item_0001","content_index":0,"audio_end_ms":10}""", "conversation.item.truncated"),
        ("""{"type":"conversation.item.delete","item_id":"a"}""", "conversation.item.deleted"),
        ("""{"type":"input_audio_buffer.clear"}""", "input_audio_buffer.cleared"),
        ("""{"type":"input_audio_buffer.commit"}""", "error"),
        ("""{"type":"conversation.item.delete","item_id":"a","event_id":"mine"}""", "error"),
    ];

    public static IEnumerable<Value> All() =>
    [
        .. Of(EventUnion.GaServer, RealtimeProfile.Ga,
        [
            ("""{"type":"session.update","session":{"type":"realtime","audio":{"input":{"transcription":{"model":"gpt-4o-transcribe"}}},"tools":[{"type":"function","name":"f"}]}}""", "session.updated"),
            .. Shared,
            ("""{"type":"session.update","session":{"type":"realtime","output_modalities":["text"],"audio":{"input":{"transcription":{"model":"whisper-1"},"turn_detection":null}}}}""", "session.updated"),
            .. InText,
            .. WithServers,
        ]),
        .. Of(EventUnion.BetaServer, RealtimeProfile.Beta,
        [
            ("""{"type":"session.update","session":{"input_audio_transcription":{"model":"gpt-4o-transcribe"},"tools":[{"type":"function","name":"f"}]}}""", "session.updated"),
            .. Shared,
            ("""{"type":"session.update","session":{"modalities":["text"],"input_audio_transcription":{"model":"whisper-1"},"turn_detection":null}}""", "session.updated"),
            .. InText,
        ]),
        .. Of(EventUnion.GaServer, RealtimeProfile.Ga,
        [
            ("""{"type":"session.update","session":{"type":"transcription","audio":{"input":{"transcription":{"model":"gpt-4o-transcribe"}}}}}""", "session.updated"),
            .. Heard,
        ], Transcribing),
        .. Of(EventUnion.BetaServer, RealtimeProfile.Beta,
        [
            ("""{"type":"transcription_session.update","session":{"input_audio_transcription":{"model":"gpt-4o-transcribe"}}}""", "transcription_session.updated"),
            .. Heard,
        ], Transcribing),
    ];

    private static IEnumerable<(string Say, string Until)> Heard =>
        [(Loud, ""), (Silent, "conversation.item.input_audio_transcription.completed"), ("""{"type":"response.create"}""", "error")];

    private static IEnumerable<(string Say, string Until)> InText =>
    [
        ("""{"type":"response.create"}""", "rate_limits.updated"),
        (Loud, ""),
        ("""{"type":"input_audio_buffer.commit"}""", "conversation.item.input_audio_transcription.completed"),
    ];

    private static IEnumerable<(string Say, string Until)> WithServers =>
    [
        ("""{"type":"session.update","session":{"type":"realtime","tools":[{"type":"mcp","server_label":"docs","server_url":"https://example.com/mcp"}]}}""", "mcp_list_tools.completed"),
        ("""{"type":"session.update","session":{"type":"realtime","tools":[{"type":"mcp","server_label":"docs","server_url":"https://example.com/mcp"},{"type":"mcp","server_label":"mail","connector_id":"connector_gmail"}]}}""", "mcp_list_tools.failed"),
        ("""{"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"Prices"}]}}""", ""),
        ("""{"type":"response.create"}""", "rate_limits.updated"),
    ];

    private static IEnumerable<Value> Of(EventUnion union, RealtimeProfile profile, IEnumerable<(string Say, string Until)> talk, string query = "") =>
        HoldAsync(profile, talk, query).GetAwaiter().GetResult()
            .Select((entry, index) => Value.Of(union, $"served{query}, event {index + 1}", JsonNode.Parse(entry.Text)!));

    private static async Task<List<RealtimeTimelineEntry>> HoldAsync(RealtimeProfile profile, IEnumerable<(string Say, string Until)> talk, string query)
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync(new RealtimeTestServerOptions { Profile = profile });
        server.Script
            .Hear("How are you?").HearNothing()
            .When(question => question.Words.Length == 0, RealtimeAnswer.Fail("server_error", "Nothing was heard."))
            .When("How are you?", RealtimeAnswer.Say("Fine, let me see.").Then(RealtimeAnswer.Call("f", """{"city":"Oslo"}""")))
            .When("sunny", RealtimeAnswer.Say("It is sunny, and").Filtered())
            .ListTools("docs", "search").ListNoTools("mail")
            .When(
                "Prices",
                RealtimeAnswer.CallMcp("docs", "search", """{"q":"prices"}""", "Five euros.")
                    .Then(RealtimeAnswer.FailMcp("docs", "search", "{}", "Out of order."))
                    .Then(RealtimeAnswer.AskApproval("docs", "search", "{}")));
        await using WebSocketTransport client = await WebSocketTransport.ConnectAsync(new WebSocketTransportOptions { Endpoint = new Uri(server.Url + query) });
        foreach ((string say, string until) in talk)
        {
            await client.SendAsync(Encoding.UTF8.GetBytes(say), default);
            while (until.Length > 0 && await ReceiveAsync(client, server.Timeline) != until)
            {
            }
        }

        return [.. server.Timeline.Entries.Where(entry => !entry.IsFromClient)];
    }

    private static async Task<string> ReceiveAsync(WebSocketTransport client, RealtimeTimeline soFar)
    {
        ArrayBufferWriter<byte> text = new();
        Task receiving = client.ReceiveAsync(text, default).AsTask();
        Assert.True(await Task.WhenAny(receiving, Task.Delay(Limit)) == receiving, $"The server has fallen silent:\n{soFar}");
        await receiving;
        return (string)JsonNode.Parse(text.WrittenSpan)!["type"]!;
    }

    private static string Append(byte[] pcm) => $$"""{"type":"input_audio_buffer.append","audio":"{{Convert.ToBase64String(pcm)}}"}""";
}
