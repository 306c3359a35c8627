using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Transport;

public class WebSocketTransportTests
{
    [Fact]
    public async Task Fragments_of_a_message_are_joined()
    {
        string text = string.Concat(Enumerable.Range(0, 9_000).Select(i => (char)('a' + (i % 26))));
        await using LoopbackServer server = LoopbackServer.Talking(async socket =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            await socket.SendAsync(bytes.AsMemory(0, 10), WebSocketMessageType.Text, false, default);
            await socket.SendAsync(bytes.AsMemory(10, 5_000), WebSocketMessageType.Text, false, default);
            await socket.SendAsync(bytes.AsMemory(5_010), WebSocketMessageType.Text, true, default);
            await UntilClosedAsync(socket);
        });
        await using WebSocketTransport transport = await ConnectAsync(server);

        Assert.Equal((new TransportMessage(TransportMessageKind.Text), text), await transport.ReceiveAsync());
    }

    [Fact]
    public async Task An_empty_message_is_a_message()
    {
        await using LoopbackServer server = LoopbackServer.Talking(async socket =>
        {
            await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, default);
            await UntilClosedAsync(socket);
        });
        await using WebSocketTransport transport = await ConnectAsync(server);

        Assert.Equal((new TransportMessage(TransportMessageKind.Text), ""), await transport.ReceiveAsync());
    }

    [Fact]
    public async Task A_binary_message_is_told_from_text()
    {
        await using LoopbackServer server = LoopbackServer.Talking(async socket =>
        {
            await socket.SendAsync("x"u8.ToArray().AsMemory(), WebSocketMessageType.Binary, true, default);
            await UntilClosedAsync(socket);
        });
        await using WebSocketTransport transport = await ConnectAsync(server);

        Assert.Equal(TransportMessageKind.Binary, (await transport.ReceiveAsync()).Message.Kind);
    }

    [Fact]
    public async Task A_message_above_the_limit_is_not_collected()
    {
        await using LoopbackServer server = LoopbackServer.Talking(async socket =>
        {
            await socket.SendAsync(new byte[101].AsMemory(), WebSocketMessageType.Text, true, default);
            await UntilClosedAsync(socket);
        });
        await using WebSocketTransport transport =
            await WebSocketTransport.ConnectAsync(new WebSocketTransportOptions { Endpoint = server.Endpoint, MaxMessageBytes = 100 }).InTime();

        Assert.Equal((new TransportMessage(TransportMessageKind.Oversized), ""), await transport.ReceiveAsync());
    }

    [Theory]
    [InlineData(1001, "Your session hit the maximum duration of 60 minutes.")]
    [InlineData(4000, "retired")]
    [InlineData(1000, "")]
    public async Task A_close_arrives_with_code_and_reason(int status, string reason)
    {
        await using LoopbackServer server = LoopbackServer.Talking(socket => socket.CloseAsync((WebSocketCloseStatus)status, reason, default));
        await using WebSocketTransport transport = await ConnectAsync(server);

        Assert.Equal((new TransportMessage(TransportMessageKind.Close, status, reason), ""), await transport.ReceiveAsync());
    }

    [Fact]
    public async Task What_is_sent_arrives_as_text_and_the_close_after_it()
    {
        TaskCompletionSource<string> heard = new();
        await using LoopbackServer server = LoopbackServer.Talking(async socket =>
        {
            byte[] buffer = new byte[100];
            ValueWebSocketReceiveResult message = await socket.ReceiveAsync(buffer.AsMemory(), default);
            string text = $"{message.MessageType} {Encoding.UTF8.GetString(buffer, 0, message.Count)}";
            await UntilClosedAsync(socket);
            heard.SetResult($"{text}, {socket.CloseStatus:D} {socket.CloseStatusDescription}");
        });
        await using WebSocketTransport transport = await ConnectAsync(server);
        await transport.SendAsync("héllo");
        await transport.CloseAsync(3007, "lunch", default).InTime();

        Assert.Equal("Text héllo, 3007 lunch", await heard.Task.InTime());
    }

    [Fact]
    public async Task Cancelling_a_receive_ends_the_transport()
    {
        await using LoopbackServer server = LoopbackServer.Talking(UntilClosedAsync);
        await using WebSocketTransport transport = await ConnectAsync(server);
        using CancellationTokenSource source = new();
        Task receiving = transport.ReceiveAsync(new ArrayBufferWriter<byte>(), source.Token).AsTask();

        await source.CancelAsync();

        Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => receiving.InTime())).CancellationToken);
        await Assert.ThrowsAnyAsync<Exception>(() => transport.ReceiveAsync());
    }

    [Fact]
    public async Task Cancelling_after_a_receive_changes_nothing()
    {
        await using LoopbackServer server = LoopbackServer.Talking(async socket =>
        {
            for (int i = 0; i < 2; i++) await socket.SendAsync("x"u8.ToArray().AsMemory(), WebSocketMessageType.Text, true, default);
            await UntilClosedAsync(socket);
        });
        await using WebSocketTransport transport = await ConnectAsync(server);
        using CancellationTokenSource source = new();
        await transport.ReceiveAsync(new ArrayBufferWriter<byte>(), source.Token).AsTask().InTime();

        await source.CancelAsync();

        Assert.Equal((new TransportMessage(TransportMessageKind.Text), "x"), await transport.ReceiveAsync());
    }

    [Fact]
    public async Task A_receive_whose_token_is_cancelled_before_says_so()
    {
        await using LoopbackServer server = LoopbackServer.Talking(UntilClosedAsync);
        await using WebSocketTransport transport = await ConnectAsync(server);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => transport.ReceiveAsync(new ArrayBufferWriter<byte>(), new CancellationToken(canceled: true)).AsTask().InTime());
    }

    private static Task<WebSocketTransport> ConnectAsync(LoopbackServer server) =>
        WebSocketTransport.ConnectAsync(new WebSocketTransportOptions { Endpoint = server.Endpoint }).InTime();

    private static async Task UntilClosedAsync(WebSocket socket)
    {
        while ((await socket.ReceiveAsync(new byte[100].AsMemory(), default)).MessageType != WebSocketMessageType.Close)
        {
        }
    }
}
