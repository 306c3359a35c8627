using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Diagnostics;

public partial class DocumentRulePageTests
{
    public static TheoryData<string> Ids => [.. DocumentRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_is_reported_as_the_page_says(string id)
    {
        string[] blocks = Blocks(id);

        Assert.Equal(blocks[2], Run(blocks[0], blocks[1], Items(id).FirstOrDefault()), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_fix_is_not_reported(string id)
    {
        string[] blocks = Blocks(id);

        Assert.Equal("", Run(blocks[0], blocks[3], Items(id).LastOrDefault()));
    }

    private static string[] Blocks(string id) =>
        [.. Block().Matches(Repository.Text("docs", "rules", id + ".md")).Select(match => match.Groups[1].Value)];

    private static string[] Items(string id) =>
        [.. Item().Matches(Repository.Text("docs", "rules", id + ".md")).Select(match => match.Groups[1].Value)];

    private static string Run(string schema, string document, string? item)
    {
        string? sections = item is null ? null : XElement.Parse(item).Attribute("Sections")?.Value;
        GeneratorRun run = GeneratorRun.Of(
            new ProjectText(item ?? ""),
            new SchemaText(GeneratorRun.ProjectDirectory + "agent.schema.json", schema),
            new DocumentText(GeneratorRun.ProjectDirectory + "support.agent.json", document) { Metadata = sections is null ? [] : new() { ["Sections"] = sections } });
        return string.Join("\n", run.Reported.Select(diagnostic => diagnostic.ToString()[GeneratorRun.ProjectDirectory.Length..]));
    }

    [GeneratedRegex("```(?:json|text)\\n(.*?)\\n```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("```xml\\n(.*?)\\n```", RegexOptions.Singleline)]
    private static partial Regex Item();
}
