using System.Diagnostics;
using System.Globalization;

namespace RealtimeGen.Benchmarks;

/// <summary>
/// Work of many threads by turns in one process, measured in processor time of the process and in all bytes that it allocates: what waits, or
/// hands over to another thread, has no time of its own.
/// </summary>
internal static class ByTurns
{
    private const int Rounds = 15;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    /// <summary>Costs of one piece of work, for each side. The first side is what the others are compared with.</summary>
    /// <param name="name">Of the comparison.</param>
    /// <param name="pieces">How many pieces of work a turn is.</param>
    /// <param name="sides">Their names, and what does a turn.</param>
    public static Cost[] Compare(string name, int pieces, params (string Name, Action Turn)[] sides)
    {
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmUp)
        {
            foreach ((_, Action turn) in sides) turn();
        }

        Cost[][] turns = [.. sides.Select(_ => new Cost[Rounds])];
        for (int round = 0; round < Rounds; round++)
        {
            // Each side after each other one: what a turn leaves behind is not always at the cost of the same side.
            for (int i = 0; i < sides.Length; i++)
            {
                int side = (round + (round % 2 == 0 ? i : sides.Length - i)) % sides.Length;
                turns[side][round] = Take(sides[side].Turn, pieces);
            }
        }

        Cost[] costs = [.. turns.Select(t => new Cost(Statistics.Median([.. t.Select(c => c.Nanoseconds)]), t.Average(c => c.Bytes)))];
        for (int i = 0; i < sides.Length; i++)
        {
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"# {name}: {sides[i].Name} {costs[i].Nanoseconds:0} ns ({turns[i].Min(c => c.Nanoseconds):0} to {turns[i].Max(c => c.Nanoseconds):0}), {costs[i].Bytes:0.0} B (from {turns[i].Min(c => c.Bytes):0.0} to {turns[i].Max(c => c.Bytes):0.0})"));
        }

        return costs;
    }

    private static Cost Take(Action turn, int pieces)
    {
        GC.Collect();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan before = Environment.CpuUsage.TotalTime;
        turn();
        TimeSpan time = Environment.CpuUsage.TotalTime - before;
        return new Cost(time.TotalNanoseconds / pieces, (double)(GC.GetTotalAllocatedBytes(precise: true) - bytes) / pieces);
    }
}

/// <summary>Processor time and bytes of one piece of work.</summary>
internal readonly record struct Cost(double Nanoseconds, double Bytes)
{
    /// <summary>As a measure against another cost.</summary>
    public Figure Against(Cost baseline) => Figure.Ratio(Nanoseconds / baseline.Nanoseconds, (long)Math.Ceiling(Bytes));
}
