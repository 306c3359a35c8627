using System.Collections.Concurrent;
using System.Net.WebSockets;

namespace RealtimeGen.Testing.Hosting;

/// <summary>The connections that are open: each runs its conversation over its socket until one side closes.</summary>
internal sealed class Sessions
{
    private readonly ConcurrentDictionary<WebSocket, Task> _open = new();

    public async Task RunAsync(WebSocket socket, IConversation conversation, CancellationToken aborted)
    {
        TaskCompletionSource over = new();
        _open[socket] = over.Task;
        try
        {
            await conversation.RunAsync(new ClientLink(socket), aborted).ConfigureAwait(false);
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
}
