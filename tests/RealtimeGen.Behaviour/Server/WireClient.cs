using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using RealtimeGen.Testing;

namespace RealtimeGen.Behaviour.Server;

/// <summary>A client that speaks JSON text, so that it can say what no typed client would.</summary>
internal sealed class WireClient : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly WebSocketTransport _transport;

    private WireClient(WebSocketTransport transport) => _transport = transport;

    public static async Task<WireClient> ConnectAsync(RealtimeTestServer server, string query = "", params (string Name, string Value)[] headers) =>
        new(await WebSocketTransport.ConnectAsync(new WebSocketTransportOptions
        {
            Endpoint = new Uri(server.Url, query),
            Headers = headers.ToDictionary(header => header.Name, header => header.Value),
        }).WaitAsync(Limit));

    /// <summary>A client that offers subprotocols, as browsers do for want of headers.</summary>
    public static async Task<WireClient> OfferingAsync(RealtimeTestServer server, params string[] subprotocols) =>
        new(await WebSocketTransport.ConnectAsync(new WebSocketTransportOptions { Endpoint = server.Url, Subprotocols = subprotocols }).WaitAsync(Limit));

    /// <summary>A client that has received <c>session.created</c>.</summary>
    public static async Task<WireClient> GreetedAsync(RealtimeTestServer server)
    {
        WireClient client = await ConnectAsync(server);
        await client.ReceiveAsync();
        return client;
    }

    public async Task<JsonObject> AskAsync(string json)
    {
        await _transport.SendAsync(Encoding.UTF8.GetBytes(json), default).AsTask().WaitAsync(Limit);
        return await ReceiveAsync();
    }

    /// <summary>Updates the session; the effective session that comes back.</summary>
    public async Task<JsonObject> UpdateAsync(string session)
    {
        JsonObject answer = await AskAsync($$"""{"type":"session.update","session":{{session}}}""");
        Assert.Equal("session.updated", (string?)answer["type"]);
        return answer["session"]!.AsObject();
    }

    public async Task<JsonObject> ReceiveAsync()
    {
        ArrayBufferWriter<byte> text = new();
        TransportMessage message = await _transport.ReceiveAsync(text, default).AsTask().WaitAsync(Limit);
        Assert.Equal(TransportMessageKind.Text, message.Kind);
        return JsonNode.Parse(text.WrittenSpan)!.AsObject();
    }

    public async Task<TransportMessage> ReceiveCloseAsync() =>
        await _transport.ReceiveAsync(new ArrayBufferWriter<byte>(), default).AsTask().WaitAsync(Limit);

    public ValueTask DisposeAsync() => _transport.DisposeAsync();
}
