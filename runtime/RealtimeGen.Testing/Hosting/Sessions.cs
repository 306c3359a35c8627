using System.Net.WebSockets;

namespace RealtimeGen.Testing.Hosting;

/// <summary>The connections that are open: each runs its conversation over its socket until one side closes.</summary>
internal sealed class Sessions(RealtimeTimeline timeline, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, (ClientLink Link, Task Talking)> _open = [];
    private readonly Dictionary<int, List<RealtimeFault>> _planned = [];
    private int _count;

    /// <summary>Serves a socket with the conversation that its connection, by its number, is welcomed with.</summary>
    public async Task RunAsync(WebSocket socket, Func<int, IConversation> welcome, CancellationToken aborted)
    {
        TaskCompletionSource over = new();
        using ClientLink link = Open(socket, over.Task, out List<RealtimeFault> planned);
        try
        {
            foreach (RealtimeFault fault in planned)
            {
                // Aborting might overtake the handshake's response, which the client is to get.
                if (fault is RealtimeFault.Dropping) return;
                await link.SufferAsync(fault).ConfigureAwait(false);
            }

            if (socket.State == WebSocketState.Open) await welcome(link.Number).RunAsync(link, aborted).ConfigureAwait(false);
            else await link.HearOutAsync(aborted).ConfigureAwait(false);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // The client went away without a farewell, or the server is shutting down.
        }
        finally
        {
            lock (_lock) _open.Remove(link.Number);
            over.SetResult();
        }
    }

    /// <summary>Lets something go wrong on every connection.</summary>
    public async Task SufferAsync(RealtimeFault fault)
    {
        ClientLink[] links;
        lock (_lock) links = [.. _open.Values.Select(open => open.Link)];
        foreach (ClientLink link in links) await link.SufferAsync(fault).ConfigureAwait(false);
    }

    /// <summary>Lets something go wrong on one connection; on one that is still to come, as soon as it is there.</summary>
    public Task SufferAsync(RealtimeFault fault, int number)
    {
        ClientLink? link;
        lock (_lock)
        {
            link = _open.TryGetValue(number, out (ClientLink Link, Task Talking) open) ? open.Link : null;
            if (number > _count) Plan(fault, number);
        }

        return link?.SufferAsync(fault) ?? Task.CompletedTask;
    }

    /// <summary>Says goodbye to every client; those that have not answered in time are dropped.</summary>
    public async Task CloseAsync(TimeSpan timeout)
    {
        using CancellationTokenSource limit = new(timeout);
        (ClientLink Link, Task Talking)[] open;
        lock (_lock) open = [.. _open.Values];
        await Task.WhenAll(open.Select(session => CloseAsync(session.Link.Socket, session.Talking, limit.Token))).ConfigureAwait(false);
    }

    private void Plan(RealtimeFault fault, int number)
    {
        if (!_planned.TryGetValue(number, out List<RealtimeFault>? planned)) _planned[number] = planned = [];
        planned.Add(fault);
    }

    private ClientLink Open(WebSocket socket, Task talking, out List<RealtimeFault> planned)
    {
        lock (_lock)
        {
            ClientLink link = new(socket, ++_count, timeline, time);
            planned = _planned.Remove(link.Number, out List<RealtimeFault>? faults) ? faults : [];
            _open[link.Number] = (link, talking);
            return link;
        }
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
