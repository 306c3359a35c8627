using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection;

/// <summary>.NET looks after its pings once a second at most, so these take seconds.</summary>
public class KeepAliveTests
{
    [Fact]
    public async Task A_server_that_answers_no_ping_is_lost()
    {
        await using LoopbackServer server = LoopbackServer.Upgrading(stream => stream.CopyToAsync(Stream.Null));
        await using RealtimeConnection<Note, Note> connection = await ConnectAsync(server);
        await using IAsyncEnumerator<Note> reader = connection.ReadAllAsync().GetAsyncEnumerator();

        RealtimeConnectionClosedException closed = await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => reader.MoveNextAsync().InTime());

        Assert.Equal("The connection was lost: the server no longer answered.", closed.Message);
    }

    [Fact]
    public async Task A_connection_that_nobody_reads_outlives_its_keep_alive()
    {
        TaskCompletionSource lastPing = new();
        await using LoopbackServer server = LoopbackServer.Upgrading(async stream =>
        {
            await stream.WriteAsync(TextFrame("""{"text":"unread","number":1}"""));
            for (int pings = 0; ; pings++)
            {
                await stream.WriteAsync(PongFrame(await ReadPingAsync(stream)));
                if (pings == 2) lastPing.SetResult();
            }
        });
        await using RealtimeConnection<Note, Note> connection = await ConnectAsync(server);

        await lastPing.Task.InTime();

        Assert.Equal(RealtimeConnectionState.Open, connection.State);
    }

    private static Task<RealtimeConnection<Note, Note>> ConnectAsync(LoopbackServer server) =>
        RealtimeConnection.ConnectAsync<Note, Note>(new RealtimeConnectionOptions
        {
            Endpoint = server.Endpoint,
            KeepAliveInterval = TimeSpan.FromMilliseconds(500),
            KeepAliveTimeout = TimeSpan.FromMilliseconds(1_000),
            CloseTimeout = TimeSpan.FromMilliseconds(100),
        }).InTime();

    private static byte[] TextFrame(string text) => [0x81, (byte)text.Length, .. System.Text.Encoding.ASCII.GetBytes(text)];

    private static byte[] PongFrame(byte[] payload) => [0x8A, (byte)payload.Length, .. payload];

    /// <summary>A client's ping is masked (RFC 6455 section 5.3).</summary>
    private static async Task<byte[]> ReadPingAsync(Stream stream)
    {
        byte[] head = new byte[6];
        await stream.ReadExactlyAsync(head);
        byte[] payload = new byte[head[1] & 0x7F];
        await stream.ReadExactlyAsync(payload);
        return [.. payload.Select((value, i) => (byte)(value ^ head[2 + (i % 4)]))];
    }
}
