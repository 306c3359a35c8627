using System.Buffers;
using System.Net.WebSockets;

namespace RealtimeGen.Testing.Hosting;

/// <summary>One client's socket, as whole messages of text.</summary>
internal sealed class ClientLink(WebSocket socket)
{
    // The service takes 15 MiB of audio in one event (base64 makes it 20 MiB).
    private const int MaxMessageBytes = 32 * 1024 * 1024;

    private readonly ArrayBufferWriter<byte> _message = new();

    public ValueTask SendAsync(ReadOnlyMemory<byte> utf8Event, CancellationToken aborted) =>
        socket.SendAsync(utf8Event, WebSocketMessageType.Text, endOfMessage: true, aborted);

    /// <summary>The next message, which holds until the next call. Null: the client has closed, and was answered.</summary>
    public async Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken aborted)
    {
        _message.ResetWrittenCount();
        while (true)
        {
            ValueWebSocketReceiveResult part = await socket.ReceiveAsync(_message.GetMemory(4096), aborted).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                if (socket.State == WebSocketState.CloseReceived)
                {
                    await socket.CloseOutputAsync(socket.CloseStatus ?? WebSocketCloseStatus.NormalClosure, socket.CloseStatusDescription, aborted).ConfigureAwait(false);
                }

                return null;
            }

            if (part.MessageType == WebSocketMessageType.Binary || part.Count > MaxMessageBytes - _message.WrittenCount)
            {
                (WebSocketCloseStatus status, string reason) = part.MessageType == WebSocketMessageType.Binary
                    ? (WebSocketCloseStatus.InvalidMessageType, "Events are text.")
                    : (WebSocketCloseStatus.MessageTooBig, "An event is at most 32 MiB.");
                await socket.CloseOutputAsync(status, reason, aborted).ConfigureAwait(false);
                return null;
            }

            _message.Advance(part.Count);
            if (part.EndOfMessage) return _message.WrittenMemory;
        }
    }

    /// <summary>Ends the connection with a status of the protocol's own, and waits for the client's farewell.</summary>
    public Task CloseAsync(int status, string reason, CancellationToken aborted) =>
        socket.CloseAsync((WebSocketCloseStatus)status, reason, aborted);
}
