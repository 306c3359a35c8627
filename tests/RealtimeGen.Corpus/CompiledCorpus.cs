using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Harness;

namespace RealtimeGen.Corpus;

/// <summary>All cases through the generator, each as a project of its own, and through the compiler, together.</summary>
public sealed class CompiledCorpus
{
    private readonly Dictionary<string, GeneratorRun> _runs =
        CorpusCase.All.AsParallel().ToDictionary(c => c.Name, c => GeneratorRun.Of("", "Corpus." + c.Name, c.Schemas));

    private readonly EmittedBatch _batch;

    public CompiledCorpus() => _batch = EmittedBatch.Of(_runs.Values);

    internal GeneratorRun RunOf(string name) => _runs[name];

    internal ImmutableArray<Diagnostic> DiagnosticsOf(string name) => _batch.DiagnosticsOf(_runs[name]);

    /// <summary>A project that references all of it as a compiled library.</summary>
    internal Compilation Consumer => field ??= _batch.Consumer;

    internal EmittedType TypeOf(CorpusCase @case)
    {
        TypeModel root = _runs[@case.Name].Bound!.Types.Single(t => t.Schema.Text is not null && t.SchemaFile == @case.SchemaFile);
        return EmittedType.Of(_batch.Assembly.GetType(root.Name.FullName["global::".Length..], throwOnError: true)!);
    }
}
