using System.Collections.Immutable;
using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using RealtimeGen.Generator;
using RealtimeGen.Generator.Binding;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Harness;

namespace RealtimeGen.Corpus;

/// <summary>All cases through the generator, each as a project of its own, and through the compiler, together: one compilation each would take minutes.</summary>
public sealed class CompiledCorpus
{
    private static readonly MetadataReference[] References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(IJsonModel<>).Assembly.Location)];

    private readonly Dictionary<string, GeneratorRun> _runs;
    private readonly ILookup<string, Diagnostic> _diagnostics;
    private readonly Lazy<Assembly> _assembly;

    public CompiledCorpus()
    {
        _runs = CorpusCase.All.AsParallel().ToDictionary(c => c.Name, c => GeneratorRun.Of("", "Corpus." + c.Name, c.Schemas));
        Dictionary<SyntaxTree, string> owners = _runs.SelectMany(r => r.Value.Result.GeneratedTrees.Select(t => (t, r.Key))).ToDictionary(p => p.t, p => p.Key);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Corpus",
            owners.Keys,
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
        MemoryStream image = new();
        EmitResult result = compilation.Emit(image);
        _diagnostics = result.Diagnostics
            .Where(d => d.Severity != DiagnosticSeverity.Hidden)
            .ToLookup(d => d.Location.SourceTree is { } tree ? owners[tree] : "", StringComparer.Ordinal);
        _assembly = new Lazy<Assembly>(() => result.Success
            ? Assembly.Load(image.ToArray())
            : throw new InvalidOperationException("The corpus does not compile; the first error is " + result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error)));
    }

    internal GeneratorRun RunOf(string name) => _runs[name];

    /// <summary>What the compiler says of a case's code, and what it says without naming a place.</summary>
    internal ImmutableArray<Diagnostic> DiagnosticsOf(string name) => [.. _diagnostics[name], .. _diagnostics[""]];

    internal EmittedType TypeOf(CorpusCase @case)
    {
        TypeModel root = _runs[@case.Name].Result.Results
            .SelectMany(r => r.TrackedSteps.GetValueOrDefault(TrackingNames.Bind, []))
            .SelectMany(step => step.Outputs)
            .Select(output => output.Value)
            .OfType<BoundProject>()
            .Single()
            .Types.Single(t => t.Schema.Text is not null && t.SchemaFile == @case.SchemaFile);
        return EmittedType.Of(_assembly.Value.GetType(root.Name.FullName["global::".Length..], throwOnError: true)!);
    }
}
