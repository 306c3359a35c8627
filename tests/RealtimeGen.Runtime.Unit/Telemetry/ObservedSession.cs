using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Telemetry;

/// <summary>A connection that is listened to, and the server at its other end.</summary>
internal sealed class ObservedSession : IAsyncDisposable
{
    private readonly InMemoryTransport _server;
    private readonly RealtimeConnection<AnyEvent, AnyEvent> _connection;
    private readonly IAsyncEnumerator<AnyEvent> _events;

    public ObservedSession()
    {
        (InMemoryTransport client, _server) = InMemoryTransport.CreatePair();
        _connection = RealtimeConnection.Start<AnyEvent, AnyEvent>(client, new RealtimeConnectionOptions
        {
            Logger = Overheard,
            Model = "test-model",
            CloseTimeout = TimeSpan.FromMilliseconds(100),
        });
        _events = _connection.ReadAllAsync().GetAsyncEnumerator();
    }

    public Overheard Overheard { get; } = new();

    public async Task SayAsync(string json)
    {
        await _connection.SendAsync(new AnyEvent(json)).InTime();
        await _server.ReceiveAsync();
    }

    public async Task HearAsync(string json)
    {
        await _server.SendAsync(json);
        await _events.MoveNextAsync().InTime();
    }

    /// <summary>A whole spoken response.</summary>
    public async Task AnswerAsync(string done = """{"id":"resp_1","status":"completed","conversation_id":"conv_1"}""")
    {
        await SayAsync("""{"type":"response.create"}""");
        await HearAsync("""{"type":"response.created","response":{"id":"resp_1"}}""");
        await HearAsync("""{"type":"response.output_audio.delta","response_id":"resp_1","item_id":"item_1","content_index":0,"delta":"AAAA"}""");
        await HearAsync("""{"type":"response.output_audio_transcript.delta","response_id":"resp_1","item_id":"item_1","content_index":0,"delta":"Hi"}""");
        await HearAsync($$"""{"type":"response.done","response":{{done}}}""");
    }

    /// <summary>The server ends the connection.</summary>
    public async Task LoseAsync()
    {
        await _server.CloseAsync(1001, "maximum duration", default).InTime();
        await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => _events.MoveNextAsync().InTime());
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        Overheard.Dispose();
    }
}
