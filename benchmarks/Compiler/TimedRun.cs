using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace RealtimeGen.Benchmarks.Compiler;

internal static class TimedRun
{
    /// <summary>One run over the schemas of a property of <see cref="SchemaText"/>.</summary>
    public static double Milliseconds(string schemas, bool emptyGenerator)
    {
        Compilation compilation = SampleProject.Compilation();
        GeneratorDriver driver = SampleProject.Driver(emptyGenerator ? new EmptyGenerator() : SampleProject.RealtimeGenerator(), Schemas(schemas));
        long start = Stopwatch.GetTimestamp();
        driver.RunGenerators(compilation);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static SchemaText[] Schemas(string name) => name == nameof(SchemaText.GaEvents) ? SchemaText.GaEvents : SchemaText.Session;
}
