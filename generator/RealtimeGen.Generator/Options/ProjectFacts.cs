using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RealtimeGen.Generator.Options;

/// <summary>The few facts about the consumer's compilation that emission depends on; equal for every keystroke.</summary>
internal sealed record ProjectFacts(string RootNamespace, string LanguageVersion, bool HasCSharp14, bool HasRuntime)
{
    private const string Runtime = "RealtimeGen.Runtime";

    public bool CanEmit => HasCSharp14 && HasRuntime;

    public static ProjectFacts Read(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        LanguageVersion version = (compilation as CSharpCompilation)?.LanguageVersion ?? Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp1;
        return new ProjectFacts(
            SchemaNamespace.Root(options.GlobalOptions),
            version.ToDisplayString(),
            version >= Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp14,
            compilation.ExternalReferences.Any(IsRuntime));
    }

    /// <summary>By its name alone: to ask the compilation for a type makes it read all references first, 140 ms in a fresh compiler.</summary>
    private static bool IsRuntime(MetadataReference reference) => reference switch
    {
        CompilationReference project => project.Compilation.AssemblyName == Runtime,
        PortableExecutableReference { FilePath: { } path } => Path.GetFileNameWithoutExtension(path) == Runtime,
        _ => false,
    };
}
