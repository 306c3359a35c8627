using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Telemetry;

/// <summary>A server that repeats the key wherever it can; the key is looked for wherever text comes out.</summary>
[Collection(nameof(Listening))]
public class RedactionTests
{
    private const string Key = "sk-very-secret-0123456789";

    public static TheoryData<string, Func<RealtimeConnectionOptions, RealtimeConnectionOptions>> Ways => new()
    {
        { "key", options => options with { ApiKey = Key } },
        { "credential", options => options with { Credential = RealtimeCredential.ApiKey(Key) } },
        { "ephemeral secret", options => options with { Credential = RealtimeCredential.EphemeralSecret(Key) } },
        { "token", options => options with { Credential = RealtimeCredential.Token(_ => new ValueTask<string>(Key)) } },
        { "header", options => options with { Headers = new Dictionary<string, string> { ["api-key"] = Key } } },
        { "subprotocol", options => options with { Subprotocols = ["realtime", $"openai-insecure-api-key.{Key}"] } },
        { "query", options => options with { Endpoint = new Uri($"{options.Endpoint.Url}?api-key={Key}") } },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_refusal_shows_no_key(string way, Func<RealtimeConnectionOptions, RealtimeConnectionOptions> secure)
    {
        using Overheard overheard = new();
        await using LoopbackServer server = LoopbackServer.Answering("401 Unauthorized", body: $"Incorrect API key provided: {Key}");
        RealtimeConnectionOptions options = secure(new RealtimeConnectionOptions { Endpoint = server.Endpoint, Logger = overheard });

        Exception refusal = await Assert.ThrowsAsync<RealtimeHandshakeException>(() => RealtimeConnection.ConnectAsync<AnyEvent, AnyEvent>(options).InTime());

        Assert.Contains(Key, server.Requests.Single(), StringComparison.Ordinal);
        AssertNoKey(way, overheard, options, refusal);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_session_shows_no_key(string way, Func<RealtimeConnectionOptions, RealtimeConnectionOptions> secure)
    {
        Environment.SetEnvironmentVariable("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", "true");
        try
        {
            using Overheard overheard = new();
            await using LoopbackServer server = LoopbackServer.Talking(RepeatTheKeyAsync);
            RealtimeConnectionOptions options = secure(new RealtimeConnectionOptions { Endpoint = server.Endpoint, Logger = overheard });
            await using RealtimeConnection<AnyEvent, AnyEvent> connection = await RealtimeConnection.ConnectAsync<AnyEvent, AnyEvent>(options).InTime();
            await connection.SendAsync(new AnyEvent($$"""{"type":"session.update","key":"{{Key}}"}""")).InTime();

            Exception closed = await Assert.ThrowsAsync<RealtimeConnectionClosedException>(async () =>
            {
                await foreach (AnyEvent _ in connection.ReadAllAsync())
                {
                }
            });
            await connection.DisposeAsync().InTime();

            Assert.Equal(4000, ((RealtimeConnectionClosedException)closed).CloseStatus);
            AssertNoKey(way, overheard, options, closed);
            Assert.DoesNotContain(Key, connection.CloseReason, StringComparison.Ordinal);
            Assert.Contains("Incorrect API key", overheard.Everything, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", null);
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_call_that_is_refused_shows_no_key(string way, Func<RealtimeConnectionOptions, RealtimeConnectionOptions> secure)
    {
        using Overheard overheard = new();
        await using LoopbackServer server = LoopbackServer.Talking(RefuseAsync);
        RealtimeConnectionOptions options = secure(new RealtimeConnectionOptions { Endpoint = server.Endpoint, Logger = overheard });
        await using RealtimeConnection<AnyEvent, AnyEvent> connection = await RealtimeConnection.ConnectAsync<AnyEvent, AnyEvent>(options).InTime();

        Exception refusal = await Assert.ThrowsAsync<RealtimeServerErrorException>(() => connection.UpdateSessionAsync(new AnyEvent("{}")).InTime());

        Assert.Contains("Incorrect API key", refusal.Message, StringComparison.Ordinal);
        AssertNoKey(way, overheard, options, refusal);
    }

    private static async Task RefuseAsync(WebSocket socket)
    {
        byte[] buffer = new byte[1_024];
        WebSocketReceiveResult received = await socket.ReceiveAsync(buffer, default);
        string id = JsonDocument.Parse(buffer.AsMemory(0, received.Count)).RootElement.GetProperty("event_id").GetString()!;
        string refusal = $$$"""{"type":"error","error":{"message":"Incorrect API key provided: {{{Key}}}","event_id":"{{{id}}}"}}""";
        await socket.SendAsync(Encoding.UTF8.GetBytes(refusal), WebSocketMessageType.Text, endOfMessage: true, default);
        await socket.ReceiveAsync(buffer, default);
    }

    private static async Task RepeatTheKeyAsync(WebSocket socket)
    {
        await socket.ReceiveAsync(new byte[1_024], default);
        await SendAsync($$$"""{"type":"error","error":{"code":"invalid_api_key","message":"Incorrect API key provided: {{{Key}}}"}}""");
        await SendAsync("""{"type":"response.created","response":{"id":"resp_1"}}""");
        await SendAsync($$$"""{"type":"response.done","response":{"id":"resp_1","status":"completed","output":[{"type":"message","content":[{"text":"{{{Key}}}"}]}]}}""");
        await socket.CloseAsync((WebSocketCloseStatus)4000, $"bad key {Key}", default);

        Task SendAsync(string json) => socket.SendAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text, endOfMessage: true, default);
    }

    private static void AssertNoKey(string way, Overheard overheard, RealtimeConnectionOptions options, Exception thrown)
    {
        string all = $"{overheard.Everything}\n{options}\n{options.Credential}\n{thrown}\n{thrown.InnerException}";
        Assert.False(all.Contains(Key, StringComparison.Ordinal), $"The key, given as {way}, is in: {all}");
    }
}
