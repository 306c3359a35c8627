using System.Globalization;

namespace RealtimeGen.Soak;

/// <summary>Bytes that live when a server has just been replaced, whose record of the conversations would grow.</summary>
internal sealed class MemoryWatch
{
    private const double Sway = 1.25;
    private const long Slack = 8 * 1024 * 1024;
    private readonly List<long> _live = [];

    public bool HasGrown => _live.Count >= 4 && Median(_live[^(_live.Count / 4)..]) > (Median(_live[(_live.Count / 4)..(_live.Count / 2)]) * Sway) + Slack;

    public void Take() => _live.Add(GC.GetTotalMemory(forceFullCollection: true));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_live[^1] / 1e6:0.0} MB live, {Environment.WorkingSet / 1e6:0} MB of the process");

    private static long Median(List<long> live) => live.Order().ElementAt(live.Count / 2);
}
