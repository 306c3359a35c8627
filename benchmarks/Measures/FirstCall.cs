using System.Diagnostics;
using RealtimeGen.Benchmarks.Documents;
using RealtimeGen.Benchmarks.Models;
using RealtimeGen.Benchmarks.Peers;

namespace RealtimeGen.Benchmarks.Measures;

/// <summary>
/// What the first call costs in a process that has done nothing yet: loading and compiling what it calls. The first walk, in a process of its
/// own, is taken off, as no program reads JSON for less.
/// </summary>
internal static class FirstCall
{
    public const string IsValid = "first-is-valid";
    public const string Walk = "first-walk";
    private const int Processes = 15;

    public static Figure Milliseconds() => Figure.Milliseconds(FreshProcess.Difference("first-call", IsValid, Walk, Processes));

    public static double TimeIsValid() => Time(static document => RealtimeSession.IsValid(document));

    public static double TimeWalk() => Time(static document => Peers.Walk.Over(document));

    private static double Time(Action<byte[]> call)
    {
        byte[] document = SessionDocument.Utf8;
        Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp());
        long start = Stopwatch.GetTimestamp();
        call(document);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
