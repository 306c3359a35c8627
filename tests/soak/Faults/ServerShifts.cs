using System.Collections.Concurrent;
using System.Diagnostics;
using RealtimeGen.Testing;

namespace RealtimeGen.Soak.Faults;

/// <summary>
/// One test server after the other behind one address, each with faults until it is replaced: those that it can make itself, and those of a network. Replaced,
/// because a server remembers all that was said.
/// </summary>
internal sealed class ServerShifts(int seed) : IAsyncDisposable
{
    private static readonly string[] Garbage = ["this is no JSON", "{\"type\":", "[]", "{\"type\":\"a.type.of.tomorrow\",\"event_id\":\"event_x\"}", "{\"type\":\"response.done\"}"];
    private readonly Random _dice = new(seed);
    private readonly Relay _relay = new(seed);
    private readonly ConcurrentDictionary<string, long> _faults = new();
    private RealtimeTestServer? _server;

    /// <summary>Where clients connect, whichever server is there.</summary>
    public Uri Address => _relay.Address;

    public IEnumerable<KeyValuePair<string, long>> Faults => _faults.OrderBy(f => f.Key, StringComparer.Ordinal);

    /// <summary>The next server; the one before says 1001 to all.</summary>
    public async Task ChangeAsync()
    {
        RealtimeTestServer? before = _server;
        _server = await RealtimeTestServer.StartAsync();

        // Not the echo of what was asked, which takes megabytes to say.
        _server.Script.Otherwise(_ => "Yes.");
        _relay.Target = _server.Url;
        if (before is null) return;
        Count("server replaced");
        await before.DisposeAsync();
    }

    /// <summary>Lets things go wrong for a while.</summary>
    public async Task SufferAsync(TimeSpan time)
    {
        _relay.Refusals = 0.1;
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < time;)
        {
            await Task.Delay(_dice.Next(20, 200));
            if (_dice.Next(2) == 0) Break();
            else await MisbehaveAsync();
        }
    }

    /// <summary>From now on nothing goes wrong.</summary>
    public void Calm() => _relay.Refusals = 0;

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        _relay.Dispose();
    }

    private async Task MisbehaveAsync()
    {
        (string name, RealtimeFault fault) = _dice.Next(8) switch
        {
            0 => ("dropped by server", RealtimeFault.Drop()),
            1 => ("closed 1001", RealtimeFault.Close(1001, "going away")),
            2 => ("closed 1011", RealtimeFault.Close(1011, "internal error")),
            3 => ("closed 4000", RealtimeFault.Close(4000, "something of its own")),
            4 => ("closed 1000", RealtimeFault.Close(1000, "")),
            5 => ("session ended", RealtimeFault.EndSessionAfter(TimeSpan.Zero)),
            6 => ("server stalled", RealtimeFault.Stall(TimeSpan.FromMilliseconds(_dice.Next(3_000)))),
            _ => ("garbage", RealtimeFault.Send(Garbage[_dice.Next(Garbage.Length)])),
        };
        Count(name);

        // Of the latest, most are open.
        await _server!.InjectAsync(fault, Math.Max(1, _relay.Connections - _dice.Next(30)));
    }

    private void Break()
    {
        if (_relay.Any(_dice) is not { } connection) return;
        (string name, Action<RelayedConnection> fault) = _dice.Next(5) switch
        {
            0 => ("reset", (Action<RelayedConnection>)(c => c.Reset())),
            1 => ("cut in a frame", c => c.CutShort()),
            2 => ("silent for long", c => c.Stall(TimeSpan.FromSeconds(8))),
            3 => ("silent for a moment", c => c.Stall(TimeSpan.FromMilliseconds(_dice.Next(1_500)))),
            _ => ("delayed", c => c.Delay(TimeSpan.FromMilliseconds(_dice.Next(30)))),
        };
        Count(name);
        fault(connection);
    }

    private void Count(string fault) => _faults.AddOrUpdate(fault, 1, (_, count) => count + 1);
}
