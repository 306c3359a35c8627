using RealtimeGen.Benchmarks.Compiler;

namespace RealtimeGen.Benchmarks.Measures;

/// <summary>All that is emitted for the session alone.</summary>
internal static class Emitting
{
    private const int LineWidth = 140;

    public static Figure Size()
    {
        int lines = 0;
        long bytes = 0;
        foreach (string text in EmittedSources())
        {
            bytes += System.Text.Encoding.UTF8.GetByteCount(text);
            foreach (ReadOnlySpan<char> line in text.AsSpan().TrimEnd('\n').EnumerateLines())
                lines += Math.Max(1, (line.Length + LineWidth - 1) / LineWidth);
        }

        return Figure.Size(lines, bytes);
    }

    private static IEnumerable<string> EmittedSources() =>
        SampleProject.Driver(SampleProject.RealtimeGenerator(), SchemaText.Session)
            .RunGenerators(SampleProject.Compilation())
            .GetRunResult().Results
            .SelectMany(result => result.GeneratedSources)
            .Select(source => source.SourceText.ToString());
}
