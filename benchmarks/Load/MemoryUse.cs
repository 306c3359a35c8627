using System.Globalization;

namespace RealtimeGen.Benchmarks.Load;

/// <summary>Bytes that live objects take, and that the process has.</summary>
internal readonly record struct MemoryUse(long Heap, long WorkingSet)
{
    // What lives at one moment depends on how many messages are under way.
    private const double Sway = 1.10;
    private const long Slack = 4 * 1024 * 1024;

    public static MemoryUse Now() => new(GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet);

    public bool IsFlatSince(MemoryUse earlier) => Heap <= (earlier.Heap * Sway) + Slack;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"heap {Heap / 1e6:0.0} MB, process {WorkingSet / 1e6:0.0} MB");
}
