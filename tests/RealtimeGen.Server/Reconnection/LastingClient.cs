using System.Threading.Channels;
using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing;

namespace RealtimeGen.Server.Reconnection;

/// <summary>A client over a real socket whose connection is made again at once, with what became of it.</summary>
internal sealed class LastingClient : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly Channel<RealtimeConnectionChange> _changes = Channel.CreateUnbounded<RealtimeConnectionChange>();
    private readonly IAsyncEnumerator<ServerEvent> _events;

    private LastingClient(RealtimeTestServer server, RealtimeConnection<ClientEvent, ServerEvent> connection)
    {
        (Server, Connection) = (server, connection);
        connection.Changed += (_, change) => _changes.Writer.TryWrite(change);
        _events = connection.ReadAllAsync().GetAsyncEnumerator();
    }

    public RealtimeTestServer Server { get; }

    public RealtimeConnection<ClientEvent, ServerEvent> Connection { get; }

    public static async Task<LastingClient> StartAsync(RealtimeTestServerOptions? options = null)
    {
        RealtimeTestServer server = await RealtimeTestServer.StartAsync(options);
        return new LastingClient(server, await RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(new RealtimeConnectionOptions
        {
            Endpoint = server.Url,
            Reconnect = RealtimeReconnect.Custom(context => context.Attempt > 3 ? null : TimeSpan.Zero),
        }));
    }

    public async Task SayAsync(string json) => await Connection.SendAsync(ClientEvent.Parse(json)).AsTask().WaitAsync(Limit);

    public async Task<List<ServerEvent>> HearUntilAsync(string type)
    {
        List<ServerEvent> heard = [];
        do
        {
            Assert.True(await _events.MoveNextAsync().AsTask().WaitAsync(Limit), $"The end, before {type}:\n{Server.Timeline}");
            heard.Add(_events.Current);
        }
        while (_events.Current.Type != type);
        return heard;
    }

    /// <summary>Something goes wrong, and the connection comes back.</summary>
    public async Task<RealtimeConnectionChange> OutliveAsync(RealtimeFault fault)
    {
        await Server.InjectAsync(fault);
        RealtimeConnectionChange change;
        do change = await _changes.Reader.ReadAsync().AsTask().WaitAsync(Limit);
        while (change.Kind == RealtimeConnectionChangeKind.Lost);
        Assert.Equal(RealtimeConnectionChangeKind.Reconnected, change.Kind);
        return change;
    }

    public async ValueTask DisposeAsync()
    {
        await _events.DisposeAsync();
        await Connection.DisposeAsync();
        await Server.DisposeAsync();
    }
}
