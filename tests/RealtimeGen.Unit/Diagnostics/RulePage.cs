using System.Text.RegularExpressions;
using System.Xml.Linq;
using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Diagnostics;

/// <summary>The page of a rule about schema files: what it shows is what happens.</summary>
internal sealed partial record RulePage(string Example, bool IsItem, string Reported, string Fixed)
{
    private const string File = "agent.schema.json";

    public static RulePage Read(string id)
    {
        string[] sections = Repository.Text("docs", "rules", id + ".md").Split("\n## ");
        string example = sections.Single(section => section.StartsWith("Example\n", StringComparison.Ordinal));
        string fix = sections.Single(section => section.StartsWith("Fix\n", StringComparison.Ordinal));
        Match[] blocks = Block().Matches(example).ToArray();
        return new RulePage(blocks[0].Groups[2].Value, blocks[0].Groups[1].Value == "xml", blocks[1].Groups[2].Value, Block().Matches(fix)[^1].Groups[2].Value);
    }

    /// <summary>What the generator says of a schema, or of an item for an empty schema, in the compiler's format.</summary>
    public string Run(string shown)
    {
        SchemaText[] files = IsItem
            ? [new ProjectText(shown), new(GeneratorRun.ProjectDirectory + File, "{}") { Metadata = Metadata(shown) }]
            : [new(GeneratorRun.ProjectDirectory + File, shown)];
        return string.Join("\n", GeneratorRun.Of(files).Reported
            .Select(diagnostic => diagnostic.ToString()[GeneratorRun.ProjectDirectory.Length..]));
    }

    private static Dictionary<string, string> Metadata(string item) => XElement.Parse(item).Attributes()
        .Where(attribute => attribute.Name != "Include")
        .ToDictionary(attribute => attribute.Name.LocalName, attribute => attribute.Value);

    [GeneratedRegex("```(\\w+)\\n(.*?)\\n```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
