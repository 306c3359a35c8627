using System.Diagnostics;

namespace RealtimeGen.Benchmarks;

/// <summary>
/// Runs until nothing gets quicker any more. The last tier of the JIT comes in the background: 100 ms after the last new method, twice for
/// what was precompiled (it is instrumented in between), and later where the background thread has to wait for a core.
/// </summary>
internal static class WarmUp
{
    private const int CallsPerTurn = 10;
    private const double Quicker = 0.97;
    private const int StablePhases = 3;
    private const int MostPhases = 20;
    private static readonly TimeSpan Phase = TimeSpan.FromMilliseconds(400);

    public static void Of(Action subject, Action baseline)
    {
        double bestSubject = double.MaxValue, bestBaseline = double.MaxValue;
        for (int phase = 0, stable = 0; phase < MostPhases && stable < StablePhases; phase++)
        {
            (double subjectTime, double baselineTime) = Quickest(subject, baseline);
            stable = subjectTime < bestSubject * Quicker || baselineTime < bestBaseline * Quicker ? 0 : stable + 1;
            bestSubject = Math.Min(bestSubject, subjectTime);
            bestBaseline = Math.Min(bestBaseline, baselineTime);
        }
    }

    /// <summary>The quickest turn of each in one phase.</summary>
    private static (double Subject, double Baseline) Quickest(Action subject, Action baseline)
    {
        (double Subject, double Baseline) quickest = (double.MaxValue, double.MaxValue);
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < Phase)
        {
            quickest.Subject = Math.Min(quickest.Subject, Interleaved.Nanoseconds(subject, CallsPerTurn));
            quickest.Baseline = Math.Min(quickest.Baseline, Interleaved.Nanoseconds(baseline, CallsPerTurn));
        }

        return quickest;
    }
}
