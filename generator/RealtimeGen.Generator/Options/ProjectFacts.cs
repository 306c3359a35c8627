using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RealtimeGen.Generator.Options;

/// <summary>The few facts about the consumer's compilation that emission depends on; equal for every keystroke.</summary>
internal sealed record ProjectFacts(string RootNamespace, string LanguageVersion, bool HasCSharp14, bool HasRuntime, bool HasConfiguration)
{
    private const string Runtime = "RealtimeGen.Runtime";
    private const string Configuration = "Microsoft.Extensions.Configuration.Abstractions";

    public bool CanEmit => HasCSharp14 && HasRuntime;

    public static ProjectFacts Read(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        LanguageVersion version = (compilation as CSharpCompilation)?.LanguageVersion ?? Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp1;
        return new ProjectFacts(
            SchemaNamespace.Root(options.GlobalOptions),
            version.ToDisplayString(),
            version >= Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp14,
            compilation.ExternalReferences.Any(r => Is(r, Runtime)),
            compilation.ExternalReferences.Any(r => Is(r, Configuration)));
    }

    /// <summary>By its name alone: to ask the compilation for a type makes it read all references first, 140 ms in a fresh compiler.</summary>
    private static bool Is(MetadataReference reference, string assembly) => reference switch
    {
        CompilationReference project => project.Compilation.AssemblyName == assembly,
        PortableExecutableReference { FilePath: { } path } => Path.GetFileNameWithoutExtension(path) == assembly,
        _ => false,
    };
}
