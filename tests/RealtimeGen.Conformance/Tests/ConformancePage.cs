using System.Reflection;

namespace RealtimeGen.Conformance.Tests;

/// <summary>The list in <c>docs/conformance.md</c>.</summary>
internal static class ConformancePage
{
    private static readonly string Path = System.IO.Path.Combine(
        typeof(ConformancePage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!,
        "docs",
        "conformance.md");

    /// <summary>The line of a case: <c>- draft7 `optional/content.json`: validation of binary string-encoding</c>.</summary>
    public static string Entry(SuiteCase @case) => $"- {@case.Draft} `{@case.File}`: {@case.Description.Trim()}";

    public static IEnumerable<string> Entries(string draft) =>
        File.ReadLines(Path).Where(line => line.StartsWith($"- {draft} `", StringComparison.Ordinal));
}
