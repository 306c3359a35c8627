using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RealtimeGen.Generator.Options;

/// <summary>The few facts about the consumer's compilation that emission depends on; equal for every keystroke.</summary>
internal sealed record ProjectFacts(string RootNamespace, string LanguageVersion, bool HasCSharp14, bool HasRuntime)
{
    public static ProjectFacts Read(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        LanguageVersion version = (compilation as CSharpCompilation)?.LanguageVersion ?? Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp1;
        return new ProjectFacts(
            SchemaNamespace.Root(options.GlobalOptions),
            version.ToDisplayString(),
            version >= Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp14,
            compilation.GetTypeByMetadataName("RealtimeGen.IJsonModel`1") is not null);
    }

    public bool CanEmit => HasCSharp14 && HasRuntime;
}
