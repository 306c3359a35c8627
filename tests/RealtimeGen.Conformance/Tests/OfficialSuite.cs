using System.Collections.Concurrent;

namespace RealtimeGen.Conformance.Tests;

/// <summary>The suite that <see cref="TestSuite.FolderVariable"/> names, each draft run once for all tests. A clone is too large to keep here.</summary>
internal static class OfficialSuite
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<CaseOutcome>>> Runs = new(StringComparer.Ordinal);

    /// <summary>Null where no suite is named.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable(TestSuite.FolderVariable) is { Length: > 0 } folder ? folder : null;

    public static IReadOnlyList<CaseOutcome> Outcomes(string draft) => Runs.GetOrAdd(draft, name => new(() => Run(Folder!, name))).Value;

    private static IReadOnlyList<CaseOutcome> Run(string folder, string draft)
    {
        TestSuite suite = new(folder);
        return new Judge(suite).Run(suite.Cases(SuiteDraft.All.Single(d => d.Folder == draft)));
    }
}
