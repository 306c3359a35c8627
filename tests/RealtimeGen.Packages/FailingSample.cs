using System.Globalization;
using System.Text.RegularExpressions;

namespace RealtimeGen.Packages;

/// <summary><c>samples/CompileErrors</c> is meant to fail, and to say this and nothing else.</summary>
[Collection(nameof(PackedPackages))]
public sealed partial class FailingSample(PackedPackages packages)
{
    private static readonly string Folder = Path.Combine(PackedPackages.RepositoryRoot(), "samples", "CompileErrors") + Path.DirectorySeparatorChar;

    private static string Expected => File.ReadAllText(Path.Combine(Folder, "expected.txt")).TrimEnd();

    [Fact]
    public void Every_mistake_is_reported_in_one_build_where_it_is()
    {
        string output = DotNet.Run(
            Folder, new Dictionary<string, string>(), "build", "--nologo", "-v", "quiet", "--artifacts-path", packages.NewFolder()).Fails().Output;

        Assert.Equal(Expected, string.Join('\n', Reports(output)));
    }

    [Fact]
    public void The_readme_shows_the_same() =>
        Assert.Contains("```text\n" + Expected + "\n```", File.ReadAllText(Path.Combine(PackedPackages.RepositoryRoot(), "README.md")), StringComparison.Ordinal);

    /// <summary>Each once, by file, line and column: file, line, column, severity, id and message.</summary>
    private static IEnumerable<string> Reports(string output) => Report().Matches(output)
        .Select(m => (
            File: m.Groups["file"].Value.Replace(Folder, "", StringComparison.Ordinal), Line: Number(m.Groups["line"]),
            Column: Number(m.Groups["column"]), Said: m.Groups["said"].Value))
        .Distinct()
        .OrderBy(r => r.File, StringComparer.Ordinal).ThenBy(r => r.Line).ThenBy(r => r.Column)
        .Select(r => $"{r.File}({r.Line},{r.Column}): {r.Said}");

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>The compiler adds the page of the rule, MSBuild the project.</summary>
    [GeneratedRegex(@"^(?<file>.+?)\((?<line>\d+),(?<column>\d+)\) ?: (?<said>(?:error|warning) .+?)(?: \(https://\S+\))?(?: \[[^\]]+\])?$", RegexOptions.Multiline)]
    private static partial Regex Report();
}
