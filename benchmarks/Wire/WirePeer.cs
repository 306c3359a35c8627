using System.Diagnostics;
using System.Globalization;

namespace RealtimeGen.Benchmarks.Wire;

/// <summary>A <see cref="WireServer"/> in a process of its own, as the process that measures sees it.</summary>
internal sealed class WirePeer : IDisposable
{
    private readonly Process _process;
    private readonly int _port;

    public WirePeer()
    {
        _process = Process.Start(new ProcessStartInfo(FreshProcess.Program, [WireServer.Argument]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        _port = int.Parse(Line(), CultureInfo.InvariantCulture);
    }

    /// <summary>Where a client connects that is to be known by a name.</summary>
    public Uri Address(string name) => new($"ws://127.0.0.1:{_port}/v1/realtime?model={name}");

    /// <summary>Lets the server send audio deltas to a client, as fast as it takes them.</summary>
    public void Push(string name, int count) => Order($"push {name} {count}");

    /// <summary>Lets the server send to all clients whose names begin so, each so many events a second.</summary>
    public void Pace(string prefix, int eventsPerSecond, int events) => Order($"pace {prefix} {eventsPerSecond} {events}");

    /// <summary>Lets the server count a client's next messages, for <see cref="AwaitExpected"/>.</summary>
    public void Expect(string name, int count) => Order($"expect {name} {count}");

    /// <summary>Waits, without a thread of the pool, until the expected messages have come.</summary>
    public void AwaitExpected() => Line();

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Order(FormattableString command)
    {
        _process.StandardInput.WriteLine(command.ToString(CultureInfo.InvariantCulture));
        _process.StandardInput.Flush();
    }

    private string Line() => _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The server of the benchmark has ended.");
}
