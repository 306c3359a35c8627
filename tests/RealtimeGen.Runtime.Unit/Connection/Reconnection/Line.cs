using System.Threading.Channels;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection.Reconnection;

/// <summary>A connection that tries again after one second, with what became of it.</summary>
internal sealed class Line : IAsyncDisposable
{
    public static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);

    private readonly Channel<RealtimeConnectionChange> _changes = Channel.CreateUnbounded<RealtimeConnectionChange>();
    private readonly IAsyncEnumerator<Wire> _reader;

    private Line(RealtimeConnection<Wire, Wire> connection, Switchboard switchboard, ManualClock clock)
    {
        (Connection, Switchboard, Clock) = (connection, switchboard, clock);
        connection.Changed += (_, change) => _changes.Writer.TryWrite(change);
        _reader = connection.ReadAllAsync().GetAsyncEnumerator();
    }

    public RealtimeConnection<Wire, Wire> Connection { get; }

    public Switchboard Switchboard { get; }

    public ManualClock Clock { get; }

    /// <summary>The server's end of the current transport.</summary>
    public required InMemoryTransport Server { get; set; }

    public static RealtimeReconnect EverySecond(int attempts) => RealtimeReconnect.Custom(context => context.Attempt > attempts ? null : Delay);

    public static async Task<Line> OpenAsync(RealtimeReconnect? policy = null, int capacity = 256, Func<RealtimeConnectionOptions, RealtimeConnectionOptions>? change = null)
    {
        ManualClock clock = new();
        Switchboard switchboard = new() { Capacity = capacity };
        RealtimeConnectionOptions options = new() { Reconnect = policy ?? EverySecond(3), TimeProvider = clock };
        RealtimeConnection<Wire, Wire> connection = await RealtimeConnection.ConnectAsync<Wire, Wire>(switchboard.ConnectAsync, change?.Invoke(options) ?? options);
        return new Line(connection, switchboard, clock) { Server = await switchboard.AnswerAsync() };
    }

    public Task<RealtimeConnectionChange> ChangeAsync() => _changes.Reader.ReadAsync().InTime();

    public async Task<RealtimeConnectionChange> ChangeAsync(RealtimeConnectionChangeKind kind)
    {
        RealtimeConnectionChange change = await ChangeAsync();
        Assert.Equal(kind, change.Kind);
        return change;
    }

    /// <summary>The network breaks.</summary>
    public async Task<RealtimeConnectionChange> BreakAsync()
    {
        await Server.DisposeAsync();
        return await ChangeAsync(RealtimeConnectionChangeKind.Lost);
    }

    /// <summary>Lets the delay pass, and holds the other end of the new transport.</summary>
    public async Task<RealtimeConnectionChange> ComeBackAsync()
    {
        await Clock.PassAsync(Delay);
        Server = await Switchboard.AnswerAsync();
        return await ChangeAsync(RealtimeConnectionChangeKind.Reconnected);
    }

    public Task SendAsync(string json) => Connection.SendAsync(new Wire(json)).InTime();

    /// <summary>What the client reads next.</summary>
    public async Task<string> ReadAsync()
    {
        Assert.True(await _reader.MoveNextAsync().InTime());
        return _reader.Current.Json;
    }

    public Task<RealtimeConnectionClosedException> ReadEndAsync() => Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => _reader.MoveNextAsync().InTime());

    public async Task<string> HearAsync() => (await Server.ReceiveAsync()).Text;

    /// <summary>Answers the client's goodbye.</summary>
    public async Task CloseAsync()
    {
        Task closing = Connection.CloseAsync();
        while ((await Server.ReceiveAsync()).Message.Kind != TransportMessageKind.Close)
        {
        }

        await Server.CloseAsync(1000, "", default).InTime();
        await closing.InTime();
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Connection.DisposeAsync().InTime();
    }
}
