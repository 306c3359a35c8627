using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RealtimeGen.Benchmarks.Compiler;

namespace RealtimeGen.Benchmarks.Measures;

/// <summary>
/// What the analyzers add to the compilation of a project that uses the types: to the processor time of <c>dotnet build</c> with a compiler process
/// of its own, and to that of a compiler that is warm. Pairs are taken by turns, and the figure is the median of their differences.
/// </summary>
internal sealed class Analyzing(int pairs, int files)
{
    // Builds fill the disk's cache; the compiler in this process is compiled anew, optimised, for a while.
    private const int BuildWarmUps = 2;
    private const int CompilerWarmUps = 12;
    private const string Faulty = "class Faulty { object Value => new RealtimeGen.OpenAI.Beta.RealtimeSession { Speed = 9.5 }; }";

    public Figure Cost() => Figure.RatioAndTime(OfBuild(), OfUses());

    /// <summary>The added share of the processor time of <c>dotnet build</c>.</summary>
    private double OfBuild()
    {
        string directory = Directory.CreateTempSubdirectory("analyze-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(directory, "App.csproj"), UsesProject.ProjectFile(AppContext.BaseDirectory));
            foreach ((string name, string text) in UsesProject.Files(files)) File.WriteAllText(Path.Combine(directory, name), text);
            ProcessorTime.Of(directory, "dotnet", "restore");
            Check(directory);
            for (int i = 0; i < BuildWarmUps; i++) Build(directory, withAnalyzer: i % 2 == 0);

            (double Without, double With)[] times = [.. Enumerable.Range(0, pairs).Select(i => Pair(i, with => Build(directory, with)))];
            double[] shares = [.. times.Select(t => (t.With - t.Without) / t.Without)];
            Tell($"analyze-500: dotnet build {Statistics.Median([.. times.Select(t => t.Without)]):0.00} s without, {Statistics.Median([.. times.Select(t => t.With)]):0.00} s with, "
                + $"medians of {pairs}; added share, quartiles {Statistics.Quantile(shares, 0.25):0.000} to {Statistics.Quantile(shares, 0.75):0.000}, all {shares.Min():0.000} to {shares.Max():0.000}");
            return Statistics.Median(shares);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    /// <summary>A fault must be reported with the analyzer and not without, or the figure is one of nothing.</summary>
    private static void Check(string directory)
    {
        string file = Path.Combine(directory, "Faulty.cs");
        File.WriteAllText(file, Faulty);
        foreach (bool withAnalyzer in new[] { true, false })
        {
            (_, string output) = ProcessorTime.Run(directory, "dotnet", BuildArguments(withAnalyzer));
            if (output.Contains("RTG2005", StringComparison.Ordinal) != withAnalyzer) throw new InvalidOperationException($"With analyzer: {withAnalyzer}\n{output}");
        }

        File.Delete(file);
    }

    private static double Build(string directory, bool withAnalyzer) => ProcessorTime.Of(directory, "dotnet", BuildArguments(withAnalyzer));

    private static string[] BuildArguments(bool withAnalyzer) =>
        ["build", "--no-restore", "--no-incremental", "-nodeReuse:false", "-m:1", "-p:UseSharedCompilation=false", $"-p:WithAnalyzer={(withAnalyzer ? "true" : "false")}"];

    /// <summary>Milliseconds of a warm compiler for each thousand uses.</summary>
    private double OfUses()
    {
        ImmutableArray<DiagnosticAnalyzer> full = [.. SampleProject.Analyzers()];
        ImmutableArray<DiagnosticAnalyzer> empty = [.. full.Select(DiagnosticAnalyzer (analyzer) => new EmptyCallbacks(analyzer))];
        Compilation project = SampleProject.Compilation([.. UsesProject.Files(files)]);
        for (int i = 0; i < CompilerWarmUps; i++) Pair(i, isFull => Analyze(project, isFull ? full : empty));

        double thousands = files * UsesProject.UsesOfAFile / 1000.0;
        double[] costs = [.. Enumerable.Range(0, pairs).Select(i => Pair(i, isFull => Analyze(project, isFull ? full : empty))).Select(t => (t.With - t.Without) / thousands)];
        Tell($"analyze-500: warm, ms per 1,000 uses: quartiles {Statistics.Quantile(costs, 0.25):0.0} to {Statistics.Quantile(costs, 0.75):0.0}, all {costs.Min():0.0} to {costs.Max():0.0}, {pairs} pairs");
        return Statistics.Median(costs);
    }

    private static double Analyze(Compilation project, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        // A compilation that has bound nothing yet.
        Compilation fresh = project.WithAssemblyName("App" + Guid.NewGuid().ToString("N"));
        GC.Collect();
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        ImmutableArray<Diagnostic> diagnostics = fresh.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        double milliseconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds;
        return diagnostics.IsEmpty ? milliseconds : throw new InvalidOperationException(diagnostics[0].ToString());
    }

    private static (double Without, double With) Pair(int index, Func<bool, double> take)
    {
        if (index % 2 == 0) return (take(false), take(true));
        double with = take(true);
        return (take(false), with);
    }

    private static void Tell(string text) => Console.Error.WriteLine("# " + text);
}
