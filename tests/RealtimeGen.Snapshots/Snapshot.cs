using System.Runtime.CompilerServices;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace RealtimeGen.Snapshots;

/// <summary>
/// Files beside the tests in the conventions of Verify.SourceGenerators: <c>Test#Hint.verified.cs</c> is what was accepted, a difference
/// leaves <c>Test#Hint.received.cs</c>. Accept one by renaming it, or all with <c>ACCEPT_SNAPSHOTS=1 dotnet test</c>.
/// </summary>
internal static class Snapshot
{
    public static void Match(IReadOnlyDictionary<string, string> sources, string test, [CallerFilePath] string file = "")
    {
        string folder = Path.Combine(Path.GetDirectoryName(file)!, "Verified");
        List<string> differences = [];
        foreach ((string hint, string text) in sources) Compare(Path.Combine(folder, $"{test}#{Name(hint)}"), text, differences);
        foreach (string orphan in Orphans(folder, test, sources)) differences.Add($"{orphan} is not emitted any more");
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    private static void Compare(string path, string text, List<string> differences)
    {
        string verified = path + ".verified.cs";
        string received = path + ".received.cs";
        string accepted = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (accepted == text)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            File.Delete(received);
            File.WriteAllText(verified, text);
            return;
        }

        File.WriteAllText(received, text);
        differences.Add($"{received}\n{Diff(accepted, text)}");
    }

    private static IEnumerable<string> Orphans(string folder, string test, IReadOnlyDictionary<string, string> sources)
    {
        HashSet<string> current = [.. sources.Keys.Select(hint => $"{test}#{Name(hint)}.verified.cs")];
        return Directory.EnumerateFiles(folder, $"{test}#*.verified.cs").Where(f => !current.Contains(Path.GetFileName(f)));
    }

    /// <summary>The hint without <c>.cs</c>, as Verify names it.</summary>
    private static string Name(string hint) => Path.GetFileNameWithoutExtension(hint);

    private static string Diff(string accepted, string text)
    {
        DiffPaneModel diff = InlineDiffBuilder.Diff(accepted, text);
        return string.Join('\n', diff.Lines.Where(l => l.Type != ChangeType.Unchanged).Take(40).Select(l => (l.Type == ChangeType.Inserted ? "+ " : "- ") + l.Text));
    }
}
