using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Analysis.Literals;
using RealtimeGen.Generator.Analysis.Lowering;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Documents;
using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Analysis;

/// <summary>One expression against the schema of its type. For any thread.</summary>
internal sealed class ModelCheck(SchemaCatalog catalog)
{
    private readonly OperationLowering _lowering = new(catalog);

    /// <returns>Nothing for an operation that makes no value of a generated type, or a part of one.</returns>
    public IEnumerable<Diagnostic> Run(IOperation operation)
    {
        TypeSymbols symbols = catalog.Symbols;
        if (Roots.TypeOf(operation, symbols) is not { } type) return [];
        if (LiteralUse.Of(operation, symbols) is { } use) return OfLiteral(operation, use, type);
        if (Roots.IsPart(operation, symbols) || catalog.SchemaOf(type) is not { } schema) return [];
        return Report(operation, schema, _lowering.Lower(operation, OperationLowering.SubjectOf(type)), []);
    }

    /// <summary>A literal is judged by the type that parses it, wherever the result goes.</summary>
    private List<Diagnostic> OfLiteral(IOperation operation, LiteralUse use, INamedTypeSymbol type) =>
        catalog.SchemaOf(type) is { } schema && use.Json.ToInstance() is { } instance
            ? Report(
                operation,
                schema,
                instance,
                [.. use.Json.Errors.Where(e => e.Kind != JsonSyntaxErrorKind.NameDuplicate).Select(e => use.Json.Place(e.Span))],
                Roots.IsPart(operation, catalog.Symbols))
            : [];

    /// <param name="malformed">Around these something is missing because it could not be read.</param>
    /// <param name="isPart">True where the whole is judged too, and sees the instance if it is right.</param>
    private static List<Diagnostic> Report(IOperation operation, ModelSchema schema, Instance instance, TextSpan[] malformed, bool isPart = false)
    {
        EvaluationResult result = Evaluator.Evaluate(schema.Demands, instance, schema.Named);
        if (result.Verdict != Verdict.Invalid && !instance.HasFreeNames) return [];
        DeclaredMembers declared = new(schema.Named);
        declared.Walk([schema.Demands], instance);
        SyntaxTree tree = operation.Syntax.SyntaxTree;
        List<Diagnostic> diagnostics = [];
        // What two schemas say alike of one value is one report.
        HashSet<(TextSpan, string, string)> reported = [];
        foreach (EvaluationError error in result.Errors)
        {
            if (malformed.Length > 0 && (error.Part == ErrorPart.Head || malformed.Any(m => m.IntersectsWith(error.Source.Span)))) continue;
            if (IsCompilerError(error) || !reported.Add((error.Source.Span, error.InstancePath, error.Message))) continue;
            diagnostics.Add(Diagnostic.Create(
                DiagnosticDescriptors.Find(CodeWording.Rule(error)),
                Location.Create(tree, error.Source.Span),
                CodeWording.Properties(error, declared),
                CodeWording.Subject(error),
                error.Message,
                CodeWording.Remedy(error, declared)));
        }

        if (isPart && result.Verdict != Verdict.Invalid && malformed.Length == 0) return diagnostics;
        foreach ((InstanceMember member, string meant) in declared.Slips)
        {
            diagnostics.Add(Diagnostic.Create(
                CodeRules.Undeclared,
                Location.Create(tree, member.NameSource.Span),
                ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Name, meant),
                member.Name,
                meant));
        }

        return diagnostics;
    }

    /// <summary>A required property that an initializer does not set is an error of C# (CS9035).</summary>
    private static bool IsCompilerError(EvaluationError error) =>
        error is { Missing: { } missing, Source.Origin: CodePlace { Members: { } members } } && members.Find(missing) is { Property.IsRequired: true };
}
