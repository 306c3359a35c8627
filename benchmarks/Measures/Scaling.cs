using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using RealtimeGen.Benchmarks.Compiler;

namespace RealtimeGen.Benchmarks.Measures;

/// <summary>
/// The generator over schemas that grow, in this process: time and size must grow with the definitions, and no faster. What it emits is
/// compiled once per size; a figure for code that does not compile is worth nothing.
/// </summary>
internal static class Scaling
{
    private const int Runs = 5;

    /// <summary>The median of some runs after one that is not counted, each by a driver of its own that has cached nothing.</summary>
    public static Figure Of(int definitions)
    {
        SchemaText schema = new("parts.schema.json", DefinitionsSchema.Of(definitions));
        Compilation project = SampleProject.Compilation();
        (GeneratorDriver driver, _) = Run(schema, project);
        Check(driver, project);

        double milliseconds = Statistics.Median([.. Enumerable.Range(0, Runs).Select(_ => Run(schema, project).Milliseconds)]);
        long bytes = driver.GetRunResult().Results.SelectMany(r => r.GeneratedSources).Sum(s => (long)Encoding.UTF8.GetByteCount(s.SourceText.ToString()));
        return Figure.Time(milliseconds, bytes);
    }

    private static (GeneratorDriver Driver, double Milliseconds) Run(SchemaText schema, Compilation project)
    {
        GeneratorDriver driver = SampleProject.Driver(SampleProject.RealtimeGenerator(), schema);
        long start = Stopwatch.GetTimestamp();
        driver = driver.RunGenerators(project);
        return (driver, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private static void Check(GeneratorDriver driver, Compilation project)
    {
        Diagnostic[] problems =
        [
            .. driver.GetRunResult().Diagnostics,
            .. project.AddSyntaxTrees(driver.GetRunResult().GeneratedTrees).GetDiagnostics(),
        ];
        if (problems.FirstOrDefault(p => p.Severity >= DiagnosticSeverity.Warning) is { } problem) throw new InvalidOperationException(problem.ToString());
    }
}
