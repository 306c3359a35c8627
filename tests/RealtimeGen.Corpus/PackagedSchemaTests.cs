using System.Runtime.CompilerServices;
using RealtimeGen.Harness;

namespace RealtimeGen.Corpus;

/// <summary>The schemas of the package, which refer to each other from file to file.</summary>
public sealed class PackagedSchemaTests
{
    [Theory]
    [InlineData("beta")]
    [InlineData("ga")]
    public void Analyzers_find_the_same_demands_from_the_types_alone(string protocol)
    {
        GeneratorRun run = GeneratorRun.Of([Schema(protocol, "session"), Schema(protocol, "events")]);

        string difference = CatalogAgreement.Difference(run.Bound!, run.Output, Documents(protocol));

        Assert.True(difference.Length == 0, difference);
    }

    private static SchemaText Schema(string protocol, string name) =>
        new(GeneratorRun.ProjectDirectory + name + ".schema.json", File.ReadAllText(Root($"schemas/{protocol}/{name}.schema.json")));

    private static IEnumerable<string> Documents(string protocol) => Directory
        .EnumerateFiles(Root("tests/RealtimeGen.Behaviour/Protocol/Samples"), protocol + "-*.jsonl")
        .SelectMany(File.ReadLines)
        .Where((_, i) => i % 7 == 0);

    private static string Root(string path, [CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "../..", path);
}
