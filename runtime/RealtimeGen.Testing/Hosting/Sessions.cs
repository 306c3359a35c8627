using System.Collections.Concurrent;
using System.Net.WebSockets;

namespace RealtimeGen.Testing.Hosting;

/// <summary>The connections that are open: each runs its conversation over its socket until one side closes.</summary>
internal sealed class Sessions(RealtimeTimeline timeline, TimeProvider time)
{
    private readonly ConcurrentDictionary<WebSocket, (ClientLink Link, Task Talking)> _open = new();
    private int _count;

    public async Task RunAsync(WebSocket socket, IConversation conversation, CancellationToken aborted)
    {
        TaskCompletionSource over = new();
        ClientLink link = new(socket, Interlocked.Increment(ref _count), timeline, time);
        _open[socket] = (link, over.Task);
        try
        {
            await conversation.RunAsync(link, aborted).ConfigureAwait(false);
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

    /// <summary>Lets something go wrong on every connection. One that has closed meanwhile cannot suffer any more.</summary>
    public async Task SufferAsync(RealtimeFault fault)
    {
        foreach ((ClientLink link, _) in _open.Values)
        {
            try
            {
                await link.SufferAsync(fault).ConfigureAwait(false);
            }
            catch (Exception e) when (e is WebSocketException or ObjectDisposedException or OperationCanceledException)
            {
            }
        }
    }

    /// <summary>Says goodbye to every client; those that have not answered in time are dropped.</summary>
    public async Task CloseAsync(TimeSpan timeout)
    {
        using CancellationTokenSource limit = new(timeout);
        await Task.WhenAll(_open.ToArray().Select(open => CloseAsync(open.Key, open.Value.Talking, limit.Token))).ConfigureAwait(false);
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
