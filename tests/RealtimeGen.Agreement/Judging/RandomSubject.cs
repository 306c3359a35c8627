using Microsoft.CodeAnalysis;
using RealtimeGen.Generator.Binding;
using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Syntax;
using RealtimeGen.Harness;

namespace RealtimeGen.Agreement.Judging;

/// <summary>A random schema through the generator.</summary>
internal sealed class RandomSubject
{
    private readonly ConstraintSet _demands;
    private readonly IReadOnlyDictionary<TypeName, ConstraintSet> _named;

    public RandomSubject(string schema, string ns, IReadOnlyList<string> documents)
    {
        Schema = schema;
        Documents = documents;
        SchemaText file = new(GeneratorRun.ProjectDirectory + "subject.schema.json", schema) { Metadata = new() { ["Namespace"] = ns, ["RootType"] = "Subject" } };
        Run = GeneratorRun.Of("", ns, [file]);
        BoundProject project = Run.Bound!;
        _demands = project.Types.FirstOrDefault(t => t.Name.Name == "Subject")?.Constraints
            ?? throw new InvalidOperationException($"The root has no type: {string.Join("\n", Run.Reported)}\n{schema}");
        _named = Evaluator.Named(project);
        TypeName = ns + ".Subject";
    }

    public string Schema { get; }

    public IReadOnlyList<string> Documents { get; }

    public GeneratorRun Run { get; }

    public string TypeName { get; }

    /// <summary>Set once the batch is compiled.</summary>
    public EmittedType? Type { get; set; }

    /// <summary>A bug of ours, in its own words.</summary>
    public IEnumerable<Diagnostic> InternalErrors => Run.Reported.Where(d => d.Id == "RTG0999");

    /// <summary>Where analyzers would find other demands of the emitted types than the generator bound; empty if nowhere.</summary>
    public string CatalogDifference => CatalogAgreement.Difference(Run.Bound!, Run.Output, Documents);

    /// <summary>Each error as the emitted validator reports it.</summary>
    public IReadOnlyList<string> Evaluate(string json, out string verdict)
    {
        Instance instance = new JsonInstance(null, json).Of(JsonParser.Parse(json).Root!);
        EvaluationResult result = Evaluator.Evaluate(_demands, instance, _named);
        verdict = result.Verdict.ToString();
        return [.. result.Errors.Select(e => $"{e.InstancePath} {e.SchemaPath} {e.Message}").Order(StringComparer.Ordinal)];
    }
}
