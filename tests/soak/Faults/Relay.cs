using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace RealtimeGen.Soak.Faults;

/// <summary>A network between clients and server: one address that stays, and connections that can break.</summary>
internal sealed class Relay : IDisposable
{
    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly ConcurrentDictionary<RelayedConnection, byte> _open = new();
    private readonly Random _dice;
    private Uri? _target;
    private int _connections;

    public Relay(int seed)
    {
        _dice = new Random(seed);
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
        Address = new Uri($"ws://127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port}/v1/realtime");
        _ = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>The server of new connections.</summary>
    public Uri Target
    {
        get => _target ?? throw new InvalidOperationException("There is no server yet.");
        set
        {
            _connections = 0;
            _target = value;
        }
    }

    /// <summary>How many connections this server has had.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>The share of connections that get no further than here.</summary>
    public double Refusals { get; set; }

    /// <summary>Any open connection; null when there is none.</summary>
    public RelayedConnection? Any(Random dice)
    {
        RelayedConnection[] open = [.. _open.Keys];
        return open.Length == 0 ? null : open[dice.Next(open.Length)];
    }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                Socket client = await _listener.AcceptAsync();
                if (_dice.NextDouble() < Refusals) client.Dispose();
                else _ = Task.Run(() => ServeAsync(client));
            }
        }
        catch (SocketException)
        {
            // Disposed.
        }
    }

    private async Task ServeAsync(Socket client)
    {
        Socket server = new(SocketType.Stream, ProtocolType.Tcp);
        RelayedConnection connection = new(client, server);
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, Target.Port);
            Interlocked.Increment(ref _connections);
            _open[connection] = 0;
            await connection.RunAsync();
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // One side is gone, or was cut off.
        }
        finally
        {
            _open.TryRemove(connection, out _);
            client.Dispose();
            server.Dispose();
        }
    }
}
