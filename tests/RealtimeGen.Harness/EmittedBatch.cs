using System.Collections.Immutable;
using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace RealtimeGen.Harness;

/// <summary>What many runs emitted, compiled as one assembly: a compilation for each would take minutes. Each has a namespace of its own.</summary>
public sealed class EmittedBatch
{
    private static readonly MetadataReference[] References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(IJsonModel<>).Assembly.Location)];

    private readonly Dictionary<SyntaxTree, GeneratorRun> _owners;
    private readonly ImmutableArray<Diagnostic> _diagnostics;
    private readonly Lazy<Assembly> _assembly;
    private readonly MemoryStream _image;

    private EmittedBatch(Dictionary<SyntaxTree, GeneratorRun> owners, EmitResult result, MemoryStream image)
    {
        _owners = owners;
        _diagnostics = [.. result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Hidden)];
        IsCompiled = result.Success;
        _image = image;
        _assembly = new Lazy<Assembly>(() => result.Success
            ? Assembly.Load(image.ToArray())
            : throw new InvalidOperationException("The batch does not compile; the first error is " + Described(Errors.First())));
    }

    public bool IsCompiled { get; }

    /// <exception cref="InvalidOperationException">The batch does not compile.</exception>
    public Assembly Assembly => _assembly.Value;

    /// <summary>A project that references the batch as a compiled library.</summary>
    public Compilation Consumer => CSharpCompilation.Create("Consumer", [], [.. References, MetadataReference.CreateFromImage(_image.ToArray())]);

    private IEnumerable<Diagnostic> Errors => _diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error);

    /// <param name="isConcurrent">False where batches are compiled beside each other.</param>
    public static EmittedBatch Of(IEnumerable<GeneratorRun> runs, bool isConcurrent = true)
    {
        Dictionary<SyntaxTree, GeneratorRun> owners = runs.SelectMany(r => r.Result.GeneratedTrees.Select(t => (t, r))).ToDictionary(p => p.t, p => p.r);
        CSharpCompilationOptions options = new(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, concurrentBuild: isConcurrent);
        MemoryStream image = new();
        return new EmittedBatch(owners, CSharpCompilation.Create("Batch" + Guid.NewGuid().ToString("N"), owners.Keys, References, options).Emit(image), image);
    }

    /// <summary>What the compiler says of a run's code, and what it says without naming a place.</summary>
    public ImmutableArray<Diagnostic> DiagnosticsOf(GeneratorRun run) => [.. _diagnostics.Where(d => OwnerOf(d) is not { } owner || owner == run)];

    private GeneratorRun? OwnerOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree ? _owners[tree] : null;

    private static string Described(Diagnostic error) =>
        $"{error}\n{error.Location.SourceTree?.GetText().Lines[error.Location.GetLineSpan().StartLinePosition.Line]}";
}
