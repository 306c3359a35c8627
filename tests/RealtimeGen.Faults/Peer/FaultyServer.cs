using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace RealtimeGen.Faults.Peer;

/// <summary>
/// A server over plain TCP that does what a script says and nothing else: it answers no ping and no close of its own accord, so every fault can be played,
/// to the byte. Each connection runs the script again; <see cref="ServerEnd.Number"/> tells them apart, so that a first one can be cut and a second refused:
/// <code>
/// await using FaultyServer server = new(async end =>
/// {
///     if (end.Number > 1) { await end.RefuseAsync("401 Unauthorized"); return; }
///     await end.UpgradeAsync();
///     await end.HearAsync("response.create");      // a call is under way
///     end.Cut();
/// });
/// </code>
/// A script that returns ends its connection with a FIN; <see cref="ServerEnd.HoldAsync"/> keeps it until the server is disposed of.
/// </summary>
internal sealed class FaultyServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<Exception> _failures = new();
    private readonly Func<ServerEnd, Task> _script;
    private readonly Task _accepting;
    private int _accepted;

    public FaultyServer(Func<ServerEnd, Task> script)
    {
        _script = script;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Opens a WebSocket before the script begins.</summary>
    public static FaultyServer Talking(Func<ServerEnd, Task> script) => new(async end =>
    {
        await end.UpgradeAsync();
        await script(end);
    });

    public Uri Url => new($"ws://{_listener.LocalEndpoint}/v1/realtime");

    /// <summary>How many connections were made, whatever came of them.</summary>
    public int Accepted => Volatile.Read(ref _accepted);

    /// <summary>Ends every connection; throws what a script threw beside the client's going away.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting.InTime();
        _listener.Dispose();
        _stop.Dispose();
        if (_failures.TryDequeue(out Exception? failure)) throw new InvalidOperationException("The script of the server failed.", failure);
    }

    private async Task AcceptAsync()
    {
        List<Task> serving = [];
        try
        {
            while (true)
            {
                TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
                serving.Add(ServeAsync(client, Interlocked.Increment(ref _accepted)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(serving);
        }
    }

    private async Task ServeAsync(TcpClient client, int number)
    {
        using TcpClient _ = client;
        try
        {
            await _script(new ServerEnd(client, number, _stop.Token));
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The client went away, or the test is over.
        }
        catch (Exception e)
        {
            _failures.Enqueue(e);
        }
    }
}
