using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace RealtimeGen.Benchmarks.Compiler;

internal static class TimedRun
{
    public static double Milliseconds(bool emptyGenerator)
    {
        Compilation compilation = SessionProject.Compilation();
        GeneratorDriver driver = SessionProject.Driver(emptyGenerator ? new EmptyGenerator() : SessionProject.RealtimeGenerator());
        long start = Stopwatch.GetTimestamp();
        driver.RunGenerators(compilation);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
