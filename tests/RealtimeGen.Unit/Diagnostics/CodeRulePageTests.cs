using System.Text.RegularExpressions;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Harness;
using RealtimeGen.Unit.Analysis;

namespace RealtimeGen.Unit.Diagnostics;

/// <summary>The pages of rules about C# code: a schema, a program with its report, and the program as it should be.</summary>
public partial class CodeRulePageTests
{
    public static TheoryData<string> Ids => [.. CodeRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_example_is_reported_as_the_page_says(string id)
    {
        string[] blocks = Blocks(id);

        Assert.Equal(blocks[2], await Run(blocks[0], blocks[1]), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_fix_is_not_reported(string id)
    {
        string[] blocks = Blocks(id);

        Assert.Equal("", await Run(blocks[0], blocks[^1]));
    }

    private static string[] Blocks(string id) =>
        [.. Block().Matches(Repository.Text("docs", "rules", id + ".md")).Select(match => match.Groups[1].Value)];

    private static async Task<string> Run(string schema, string program) => string.Join(
        "\n", (await AnalyzedCode.With(schema).Report(program)).Select(diagnostic => diagnostic.ToString()[GeneratorRun.ProjectDirectory.Length..]));

    [GeneratedRegex("```(?:json|csharp|text)\\n(.*?)\\n```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
