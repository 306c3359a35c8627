using Microsoft.CodeAnalysis;
using RealtimeGen.Generator.Diagnostics;

namespace RealtimeGen.Unit.Diagnostics;

public class RuleTests
{
    public static TheoryData<string> Ids => [.. DiagnosticDescriptors.All.Select(rule => rule.Id)];

    [Fact]
    public void Ids_are_unique() => Assert.Equal(Ids.Count, DiagnosticDescriptors.All.Select(rule => rule.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_is_found_by_its_id(string id) => Assert.Equal(id, DiagnosticDescriptors.Find(id).Id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_has_a_row_in_a_release(string id)
    {
        DiagnosticDescriptor rule = DiagnosticDescriptors.Find(id);
        string releases = Repository.Text("generator", "RealtimeGen.Generator", "AnalyzerReleases.Shipped.md")
            + Repository.Text("generator", "RealtimeGen.Generator", "AnalyzerReleases.Unshipped.md");

        Assert.Contains($"\n{id} | {rule.Category} | {rule.DefaultSeverity} | [{rule.Title}]({rule.HelpLinkUri})\n", releases, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_has_its_page(string id)
    {
        DiagnosticDescriptor rule = DiagnosticDescriptors.Find(id);
        string page = Repository.Text("docs", "rules", id + ".md");

        Assert.Equal($"https://github.com/realtimegen/realtimegen/blob/main/docs/rules/{id}.md", rule.HelpLinkUri);
        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Equal(["## Example", "## Fix", "## Severity"], page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_page_is_in_the_index()
    {
        string[] pages = [.. Directory.GetFiles(Repository.Path("docs", "rules"), "RTG*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal)!];
        string index = Repository.Text("docs", "rules", "README.md");

        Assert.All(pages, page => Assert.Contains($"]({page}) |", index, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_with_code_missing_cannot_be_silenced(string id)
    {
        bool isCodeMissing = id is "RTG0001" or "RTG0002" or "RTG0999";

        Assert.Equal(isCodeMissing, DiagnosticDescriptors.Find(id).CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
    }
}
