using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using RealtimeGen.Testing.Beta;
using RealtimeGen.Testing.Session;

namespace RealtimeGen.Testing.Hosting;

/// <summary>The connections that are open: each runs its session over its socket until one side closes.</summary>
internal sealed class Sessions
{
    // The service takes 15 MiB of audio in one event (base64 makes it 20 MiB).
    private const int MaxMessageBytes = 32 * 1024 * 1024;

    private readonly ConcurrentDictionary<WebSocket, Task> _open = new();

    public async Task RunAsync(WebSocket socket, ServerSession session, CancellationToken aborted)
    {
        TaskCompletionSource over = new();
        _open[socket] = over.Task;
        try
        {
            await TalkAsync(socket, session, aborted).ConfigureAwait(false);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // The client went away without a farewell, or the server is shutting down.
        }
        finally
        {
            _open.TryRemove(socket, out _);
            over.SetResult();
        }
    }

    /// <summary>Says goodbye to every client; those that have not answered in time are dropped.</summary>
    public async Task CloseAsync(TimeSpan timeout)
    {
        using CancellationTokenSource limit = new(timeout);
        await Task.WhenAll(_open.ToArray().Select(open => CloseAsync(open.Key, open.Value, limit.Token))).ConfigureAwait(false);
    }

    private static async Task CloseAsync(WebSocket socket, Task talking, CancellationToken limit)
    {
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "The test server is shutting down.", limit).ConfigureAwait(false);
            await talking.WaitAsync(limit).ConfigureAwait(false);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            socket.Abort();
        }
    }

    private static async Task TalkAsync(WebSocket socket, ServerSession session, CancellationToken aborted)
    {
        await SendAsync(socket, session.Greet(), aborted).ConfigureAwait(false);
        ArrayBufferWriter<byte> message = new();
        while (await ReceiveAsync(socket, message, aborted).ConfigureAwait(false))
        {
            await SendAsync(socket, session.Answer(message.WrittenSpan), aborted).ConfigureAwait(false);
            message.ResetWrittenCount();
        }
    }

    private static ValueTask SendAsync(WebSocket socket, ServerEvent serverEvent, CancellationToken aborted) =>
        socket.SendAsync(serverEvent.ToUtf8Json().AsMemory(), WebSocketMessageType.Text, endOfMessage: true, aborted);

    /// <summary>Collects one message. False: the client has closed, and was answered.</summary>
    private static async Task<bool> ReceiveAsync(WebSocket socket, ArrayBufferWriter<byte> message, CancellationToken aborted)
    {
        while (true)
        {
            ValueWebSocketReceiveResult part = await socket.ReceiveAsync(message.GetMemory(4096), aborted).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                if (socket.State == WebSocketState.CloseReceived)
                {
                    await socket.CloseOutputAsync(socket.CloseStatus ?? WebSocketCloseStatus.NormalClosure, socket.CloseStatusDescription, aborted).ConfigureAwait(false);
                }

                return false;
            }

            if (part.MessageType == WebSocketMessageType.Binary || part.Count > MaxMessageBytes - message.WrittenCount)
            {
                (WebSocketCloseStatus status, string reason) = part.MessageType == WebSocketMessageType.Binary
                    ? (WebSocketCloseStatus.InvalidMessageType, "Events are text.")
                    : (WebSocketCloseStatus.MessageTooBig, "An event is at most 32 MiB.");
                await socket.CloseOutputAsync(status, reason, aborted).ConfigureAwait(false);
                return false;
            }

            message.Advance(part.Count);
            if (part.EndOfMessage) return true;
        }
    }
}
