using System.Text.Json;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection.Calls;

/// <summary>A connection, and a server that a test plays line by line.</summary>
internal sealed class Conversation : IAsyncDisposable
{
    private readonly InMemoryTransport _server;

    public Conversation(RealtimeConnectionOptions? options = null)
    {
        (InMemoryTransport client, _server) = InMemoryTransport.CreatePair();
        Connection = RealtimeConnection.Start<AnyEvent, AnyEvent>(client, (options ?? new()));
    }

    public RealtimeConnection<AnyEvent, AnyEvent> Connection { get; }

    /// <summary>The next message of the client.</summary>
    public async Task<JsonElement> HearAsync()
    {
        using JsonDocument message = JsonDocument.Parse((await _server.ReceiveAsync()).Text);
        return message.RootElement.Clone();
    }

    /// <summary>The next message's event_id, if it is of this type.</summary>
    public async Task<string> HearAsync(string type)
    {
        JsonElement message = await HearAsync();
        Assert.Equal(type, message.GetProperty("type").GetString());
        return message.TryGetProperty("event_id", out JsonElement id) ? id.GetString()! : "";
    }

    /// <summary>Answers when so many messages of a type have come.</summary>
    public async Task SayWhenHeardAsync(string type, int count, params string[] answers)
    {
        for (int i = 0; i < count; i++) await HearAsync(type);
        foreach (string answer in answers) await SayAsync(answer);
    }

    public Task SayAsync(string json) => _server.SendAsync(json);

    public Task SayCreatedAsync(string id, string? tag = null, string conversation = "\"conv_1\"") => SayAsync(
        $$$$$"""{"type":"response.created","response":{"id":"{{{{{id}}}}}","status":"in_progress","conversation_id":{{{{{conversation}}}}},"metadata":{{{{{Metadata(tag)}}}}}}}""");

    public Task SayDoneAsync(string id, string status = "completed") =>
        SayAsync($$$$$"""{"type":"response.done","response":{"id":"{{{{{id}}}}}","status":"{{{{{status}}}}}"}}""");

    public Task SayErrorAsync(string? eventId, string code = "invalid_value", string? param = null) => SayAsync(
        $$$$$"""{"type":"error","event_id":"theirs","error":{"type":"invalid_request_error","code":"{{{{{code}}}}}","message":"No.","param":{{{{{Text(param)}}}}},"event_id":{{{{{Text(eventId)}}}}}}}""");

    /// <summary>The client has sent nothing up to now but this.</summary>
    public async Task HearNothingAsync()
    {
        await Connection.SendAsync(new AnyEvent("""{"type":"marker"}""")).InTime();
        await HearAsync("marker");
    }

    /// <summary>A response that the server has created.</summary>
    public async Task<RealtimeResponse<AnyEvent>> RespondAsync(string id)
    {
        Task<RealtimeResponse<AnyEvent>> creating = Connection.CreateResponseAsync();
        await SayCreatedAsync(id, await HearAsync("response.create"));
        return await creating.InTime();
    }

    public Task CloseAsync(int status, string reason) => _server.CloseAsync(status, reason, default).InTime();

    public ValueTask DropAsync() => _server.DisposeAsync();

    // The server goes first: a test's clock may stand still, and nobody would answer the goodbye.
    public async ValueTask DisposeAsync()
    {
        await DropAsync();
        await Connection.DisposeAsync().InTime();
    }

    private static string Metadata(string? tag) => tag is null ? "null" : $$"""{"realtimegen_call":"{{tag}}"}""";

    private static string Text(string? text) => text is null ? "null" : $"\"{text}\"";
}
