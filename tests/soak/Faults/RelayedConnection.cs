using System.Net.Sockets;

namespace RealtimeGen.Soak.Faults;

/// <summary>The two halves of one connection, and what a network can do to it.</summary>
internal sealed class RelayedConnection(Socket client, Socket server)
{
    private readonly Lock _gate = new();
    private Task _stall = Task.CompletedTask;
    private TimeSpan _delay;
    private volatile bool _isCutShort;

    /// <summary>Carries bytes both ways until one side has ended, and then ends the other.</summary>
    public async Task RunAsync()
    {
        client.NoDelay = server.NoDelay = true;
        await await Task.WhenAny(CarryAsync(client, server), CarryAsync(server, client));
    }

    /// <summary>Breaks it at once, for both.</summary>
    public void Reset()
    {
        // Without a time-out, closing is a reset.
        client.Close(0);
        server.Close(0);
    }

    /// <summary>Lets half of what comes next through, and ends.</summary>
    public void CutShort() => _isCutShort = true;

    /// <summary>Carries nothing for a while; what is sent meanwhile waits.</summary>
    public void Stall(TimeSpan time)
    {
        lock (_gate) _stall = Task.Delay(time);
    }

    /// <summary>Is slow from now on.</summary>
    public void Delay(TimeSpan time)
    {
        lock (_gate) _delay = time;
    }

    private async Task CarryAsync(Socket from, Socket to)
    {
        byte[] buffer = new byte[16 * 1024];
        while (await from.ReceiveAsync(buffer) is > 0 and int length)
        {
            (Task stall, TimeSpan delay) = Weather();
            await stall;
            if (delay > TimeSpan.Zero) await Task.Delay(delay);
            int carried = _isCutShort ? length / 2 : length;
            for (int sent = 0; sent < carried;) sent += await to.SendAsync(buffer.AsMemory(sent, carried - sent));
            if (_isCutShort) return;
        }
    }

    private (Task Stall, TimeSpan Delay) Weather()
    {
        lock (_gate) return (_stall, _delay);
    }
}
