using System.Collections.Concurrent;
using RealtimeGen.Faults.Peer;
using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Faults;

/// <summary>An application with a connection to a <see cref="FaultyServer"/>: what it sends, what it reads, and what it is told at the end.</summary>
internal sealed class Caller : IAsyncDisposable
{
    private readonly TaskCompletionSource<RealtimeConnectionChange> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _said = new();

    private Caller(RealtimeConnection<ClientEvent, ServerEvent> connection)
    {
        Connection = connection;
        connection.Changed += (_, change) =>
        {
            if (change.Kind is RealtimeConnectionChangeKind.GaveUp or RealtimeConnectionChangeKind.Closed) _end.SetResult(change);
        };
    }

    public RealtimeConnection<ClientEvent, ServerEvent> Connection { get; }

    /// <summary>What the application is told when the connection is over.</summary>
    public Task<RealtimeConnectionChange> End => _end.Task.InTime();

    /// <summary>Connects with short time-outs.</summary>
    public static async Task<Caller> ConnectAsync(FaultyServer server, Func<RealtimeConnectionOptions, RealtimeConnectionOptions>? change = null)
    {
        RealtimeConnectionOptions options = new() { Endpoint = server.Url, ApiKey = "sk-secret-123", CloseTimeout = TimeSpan.FromMilliseconds(300) };
        return new Caller(await RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(change?.Invoke(options) ?? options).InTime());
    }

    /// <summary>Sends an update, an item and, last, a <c>response.create</c>.</summary>
    public async Task SayAsync()
    {
        await SendAsync("""{"type":"session.update","event_id":"update","session":{"type":"realtime","instructions":"Be brief."}}""", "update");
        await SendAsync("""{"type":"conversation.item.create","event_id":"item","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"Hello"}]}}""", "item");
        await SendAsync("""{"type":"response.create","event_id":"ask"}""", "ask");
    }

    /// <summary>Sends an event and notes that it was accepted.</summary>
    public async Task SendAsync(string json, string eventId, CancellationToken cancellationToken = default)
    {
        await Connection.SendAsync(ClientEvent.Parse(json), cancellationToken);
        _said.Enqueue(eventId);
    }

    /// <summary>Reads to the end; what ended it, null for a close of this side.</summary>
    public async Task<(List<ServerEvent> Events, Exception? Failure)> ReadAsync()
    {
        List<ServerEvent> events = [];
        Exception? failure = await Record.ExceptionAsync(() => Task.Run(async () =>
        {
            await foreach (ServerEvent e in Connection.ReadAllAsync()) events.Add(e);
        }).InTime());
        return (events, failure);
    }

    /// <summary>Everything that was accepted is reported, none of it twice, and the connection accepts nothing more.</summary>
    public async Task AssertNothingIsUnreportedAsync()
    {
        RealtimeConnectionChange end = await End;
        Assert.Equal(_said.Order(StringComparer.Ordinal), end.Unsent.Concat(end.Unacknowledged).Select(message => message.EventId).Order(StringComparer.Ordinal));
        await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => Connection.SendAsync(ClientEvent.Parse("""{"type":"response.create"}""")).InTime());
    }

    public async ValueTask DisposeAsync() => await Connection.DisposeAsync().InTime();
}
