using Microsoft.CodeAnalysis;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Binding;
using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Harness;

/// <summary>What the generator bound against what an analyzer finds again from the emitted types alone.</summary>
internal static class CatalogAgreement
{
    /// <summary>The first difference over all types and documents; empty where there is none.</summary>
    /// <param name="compilation">That has the types, or references them.</param>
    public static string Difference(BoundProject bound, Compilation compilation, IEnumerable<string> documents)
    {
        SchemaCatalog catalog = SchemaCatalog.For(compilation)!;
        IReadOnlyDictionary<TypeName, ConstraintSet> named = Evaluator.Named(bound);
        Instance[] instances = [.. documents.Select(d => JsonParser.Parse(d)).Where(t => t.Root is not null).Select(t => new JsonInstance(null, span => span).Of(t.Root!))];
        foreach (TypeModel type in bound.Types)
        {
            if (compilation.GetTypeByMetadataName(type.Name.MetadataName) is not { } symbol) return $"{type.Name.FullName} is not there";
            if (catalog.SchemaOf(symbol) is not { } schema) return $"{type.Name.FullName} has no schema";
            foreach (Instance instance in instances)
            {
                string expected = Lines(Evaluator.Evaluate(type.Constraints, instance, named));
                string actual = Lines(Evaluator.Evaluate(schema.Demands, instance, schema.Named));
                if (expected != actual) return $"{type.Name.FullName}\n{instance.Description}\n{expected}\n{actual}";
            }
        }

        return "";
    }

    private static string Lines(EvaluationResult result) => result.Verdict + "\n" + string.Join(
        "\n", result.Errors.Select(e => $"{e.InstancePath} {e.SchemaPath}").Order(StringComparer.Ordinal));
}
