using System.Diagnostics;
using System.Globalization;

namespace RealtimeGen.Benchmarks;

/// <summary>
/// Compares two pieces of work in one process by turns. A round is a slice of each. The time of a side is the lower decile of its slices: what
/// a slice takes while nothing else has the core. On a quiet machine that is the median; on a busy one the median is the neighbours'.
/// </summary>
internal static class Interleaved
{
    private const int Rounds = 301;
    private const double UndisturbedShare = 0.1;
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(1.5);

    public static Comparison Compare(string name, Action subject, Action baseline)
    {
        WarmUp.Of(subject, baseline);
        int subjectCalls = CallsPerSlice(subject), baselineCalls = CallsPerSlice(baseline);
        double[] subjects = new double[Rounds], baselines = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            bool subjectFirst = round % 2 == 0;
            if (subjectFirst) subjects[round] = Nanoseconds(subject, subjectCalls);
            baselines[round] = Nanoseconds(baseline, baselineCalls);
            if (!subjectFirst) subjects[round] = Nanoseconds(subject, subjectCalls);
        }

        Comparison result = new(Undisturbed(subjects), Undisturbed(baselines), Bytes(subject), Bytes(baseline));
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"# {name}: {result.SubjectNanoseconds:0} ns (median {Statistics.Median(subjects):0}), {result.SubjectBytes} B; against {result.BaselineNanoseconds:0} ns (median {Statistics.Median(baselines):0}), {result.BaselineBytes} B"));
        return result;
    }

    /// <summary>Nanoseconds a call.</summary>
    public static double Nanoseconds(Action work, int calls)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < calls; i++) work();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
    }

    private static double Undisturbed(double[] slices) => Statistics.Quantile(slices, UndisturbedShare);

    private static int CallsPerSlice(Action work)
    {
        double[] samples = new double[21];
        for (int i = 0; i < samples.Length; i++) samples[i] = Nanoseconds(work, 10);
        return Math.Max(1, (int)(Slice.TotalNanoseconds / Undisturbed(samples)));
    }

    /// <summary>Bytes that one call allocates.</summary>
    private static long Bytes(Action work)
    {
        const int calls = 200;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < calls; i++) work();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / calls;
    }
}

/// <summary>Times are nanoseconds a call, bytes what a call allocates.</summary>
internal readonly record struct Comparison(double SubjectNanoseconds, double BaselineNanoseconds, long SubjectBytes, long BaselineBytes)
{
    public double Ratio => SubjectNanoseconds / BaselineNanoseconds;
}
