using System.Text.RegularExpressions;
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

        Assert.Equal(blocks[2], Run(id, blocks[0], blocks[1], isFixed: false), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_fix_is_not_reported(string id)
    {
        string[] blocks = Blocks(id);

        Assert.Equal("", Run(id, blocks[0], blocks[3], isFixed: true));
    }

    private static string[] Blocks(string id) =>
        [.. Block().Matches(Repository.Text("docs", "rules", id + ".md")).Select(match => match.Groups[1].Value)];

    private static string Run(string id, string schema, string document, bool isFixed)
    {
        Dictionary<string, string> item = [];
        if (id == "RTG3013" || (id == "RTG3014" && isFixed)) item["Sections"] = "/Agent=agent.schema.json";
        if (id == "RTG3014" && !isFixed) item["Sections"] = "/Agent";
        GeneratorRun run = GeneratorRun.Of(
            new SchemaText(GeneratorRun.ProjectDirectory + "agent.schema.json", schema),
            new DocumentText(GeneratorRun.ProjectDirectory + "support.agent.json", document) { Metadata = item });
        return string.Join("\n", run.Reported.Select(diagnostic => diagnostic.ToString()[GeneratorRun.ProjectDirectory.Length..]));
    }

    [GeneratedRegex("```(?:json|text)\\n(.*?)\\n```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
