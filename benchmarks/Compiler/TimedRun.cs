using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace RealtimeGen.Benchmarks.Compiler;

internal static class TimedRun
{
    public static double Milliseconds(bool emptyGenerator)
    {
        Compilation compilation = SampleProject.Compilation();
        GeneratorDriver driver = SampleProject.Driver(emptyGenerator ? new EmptyGenerator() : SampleProject.RealtimeGenerator(), SchemaText.Session);
        long start = Stopwatch.GetTimestamp();
        driver.RunGenerators(compilation);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
