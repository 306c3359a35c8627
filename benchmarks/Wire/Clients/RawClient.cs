using System.Net.WebSockets;
using RealtimeGen.Benchmarks.Documents;

namespace RealtimeGen.Benchmarks.Wire.Clients;

/// <summary>The least that a client can do: a <see cref="ClientWebSocket"/> in a loop, one buffer, no look at what comes, and messages encoded beforehand.</summary>
internal sealed class RawClient : IReceiver, ISender
{
    private static readonly byte[][] Messages = [.. AudioChunks.Pcm.Select(AudioChunks.Append)];

    private readonly ClientWebSocket _socket;
    private readonly Memory<byte> _buffer = new byte[16 * 1024];

    private RawClient(ClientWebSocket socket) => _socket = socket;

    /// <summary>The message that was received last.</summary>
    public ReadOnlyMemory<byte> Message { get; private set; }

    public static async Task<RawClient> ConnectAsync(Uri address)
    {
        ClientWebSocket socket = new();
        await socket.ConnectAsync(address, default);
        return new RawClient(socket);
    }

    public async Task<long> ReceiveAsync(int count)
    {
        long bytes = 0;
        for (int i = 0; i < count; i++)
        {
            int length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(_buffer[length..], default);
                length += part.Count;
            }
            while (!part.EndOfMessage);
            Message = _buffer[..length];
            bytes += length;
        }

        return bytes;
    }

    public async Task SendAsync(int count)
    {
        for (int i = 0; i < count; i++) await _socket.SendAsync(Messages[i % Messages.Length], WebSocketMessageType.Text, true, default);
    }

    public async ValueTask DisposeAsync()
    {
        await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", default);
        _socket.Dispose();
    }
}
