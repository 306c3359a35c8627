using System.Net.WebSockets;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection;

public class CloseTests
{
    [Fact]
    public async Task What_was_sent_before_a_close_arrives_before_it()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair();
        await using RealtimeConnection<Note, Note> connection = Start(client);
        for (int i = 0; i < 50; i++) await connection.SendAsync(new Note("n", i)).InTime();
        Task closing = connection.CloseAsync(3001, "lunch");

        for (int i = 0; i < 50; i++) Assert.Equal(TransportMessageKind.Text, (await server.ReceiveAsync()).Message.Kind);

        Assert.Equal(new TransportMessage(TransportMessageKind.Close, 3001, "lunch"), (await server.ReceiveAsync()).Message);
        await closing.InTime();
    }

    [Fact]
    public async Task Disposal_says_goodbye_over_a_real_socket()
    {
        TaskCompletionSource<WebSocketCloseStatus?> heard = new();
        await using LoopbackServer server = LoopbackServer.Talking(async socket =>
        {
            await socket.ReceiveAsync(new byte[100].AsMemory(), default);
            heard.SetResult(socket.CloseStatus);
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);
        });
        RealtimeConnection<Note, Note> connection =
            await RealtimeConnection.ConnectAsync<Note, Note>(new RealtimeConnectionOptions { Endpoint = server.Endpoint, ApiKey = "sk-1" }).InTime();

        await connection.DisposeAsync().InTime();

        Assert.Equal(WebSocketCloseStatus.NormalClosure, await heard.Task.InTime());
    }

    [Fact]
    public async Task A_server_that_never_answers_a_close_is_left_after_the_timeout()
    {
        FailingTransport transport = new();
        RealtimeConnection<Note, Note> connection = Start(transport);

        await connection.CloseAsync().InTime();

        Assert.Equal((RealtimeConnectionState.Closed, true), (connection.State, transport.IsDisposed));
    }

    [Fact]
    public async Task A_send_that_is_stuck_does_not_hold_up_a_close()
    {
        FailingTransport transport = new();
        RealtimeConnection<Note, Note> connection = Start(transport);
        await connection.SendAsync(new Note("stuck")).InTime();

        await connection.CloseAsync().InTime();

        Assert.True(transport.IsDisposed);
    }

    [Fact]
    public async Task A_transport_that_cannot_be_let_go_does_not_hold_up_a_close()
    {
        RealtimeConnection<Note, Note> connection = Start(new FailingTransport { DisposalError = new IOException("stuck") });
        TaskCompletionSource<RealtimeConnectionChangeKind> told = new();
        connection.Changed += (_, change) => told.SetResult(change.Kind);

        await connection.CloseAsync().InTime();

        Assert.Equal(RealtimeConnectionChangeKind.Closed, await told.Task.InTime());
    }

    [Fact]
    public async Task Closing_twice_is_closing_once()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair();
        RealtimeConnection<Note, Note> connection = Start(client);
        await Task.WhenAll(connection.CloseAsync(3001, "first"), connection.CloseAsync(3002, "second")).InTime();

        Assert.Equal("first", (await server.ReceiveAsync()).Message.CloseReason);
        await Assert.ThrowsAsync<IOException>(() => server.ReceiveAsync());
    }

    [Fact]
    public async Task Giving_up_the_wait_does_not_stop_the_closing()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair();
        RealtimeConnection<Note, Note> connection = Start(client);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connection.CloseAsync(1000, "", new CancellationToken(canceled: true)));

        Assert.Equal(TransportMessageKind.Close, (await server.ReceiveAsync()).Message.Kind);
    }

    [Theory]
    [InlineData(999)]
    [InlineData(1005)]
    [InlineData(1006)]
    [InlineData(1015)]
    [InlineData(2000)]
    [InlineData(5000)]
    public async Task A_code_that_cannot_be_sent_is_refused(int status)
    {
        await using RealtimeConnection<Note, Note> connection = Start(InMemoryTransport.CreatePair().Client);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => connection.CloseAsync(status, ""));
    }

    [Fact]
    public async Task A_reason_that_does_not_fit_is_refused()
    {
        await using RealtimeConnection<Note, Note> connection = Start(InMemoryTransport.CreatePair().Client);

        await Assert.ThrowsAsync<ArgumentException>(() => connection.CloseAsync(1000, new string('é', 62)));
    }

    private static RealtimeConnection<Note, Note> Start(ITransport transport) =>
        RealtimeConnection.Start<Note, Note>(transport, new RealtimeConnectionOptions { CloseTimeout = TimeSpan.FromMilliseconds(100) });
}
