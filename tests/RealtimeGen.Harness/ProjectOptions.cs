using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RealtimeGen.Harness;

/// <summary>What MSBuild hands to the compiler: properties of the project, metadata of the files.</summary>
internal sealed class ProjectOptions(string rootNamespace) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
    {
        ["build_property.RootNamespace"] = rootNamespace,
        ["build_property.ProjectDir"] = GeneratorRun.ProjectDirectory,
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        Dictionary<string, string> values = new() { ["build_metadata.AdditionalFiles.RealtimeGenKind"] = Kind(textFile) };
        foreach ((string name, string value) in (textFile as SchemaText)?.Metadata ?? [])
            values["build_metadata.AdditionalFiles." + (name == "Link" ? "" : "RealtimeGen") + name] = value;
        return new Values(values);
    }

    private static string Kind(AdditionalText file) => file switch
    {
        DocumentText => "Document",
        ProjectText => "Project",
        SchemaText => "Schema",
        _ => "",
    };

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
