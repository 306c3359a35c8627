using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Analysis.Literals;

/// <summary>Texts that are no JSON where they must be.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(CodeRules.Malformed, CodeRules.Duplicate, ProjectRules.InternalError);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (TypeSymbols.Of(start.Compilation) is not { } symbols) return;
            start.RegisterOperationAction(GuardedAction.Of(context => Report(context, symbols)), OperationKind.Invocation, OperationKind.Conversion);
        });
    }

    private static void Report(OperationAnalysisContext context, TypeSymbols symbols)
    {
        if (LiteralUse.Of(context.Operation, symbols) is not { } use) return;
        foreach (JsonSyntaxError error in use.Json.Errors)
        {
            bool isDuplicate = error.Kind == JsonSyntaxErrorKind.NameDuplicate;
            if (isDuplicate && use.IsTolerant) continue;
            Location location = Location.Create(context.Operation.Syntax.SyntaxTree, use.Json.Place(error.Span));
            string message = isDuplicate || use.Json.IsPlaced ? error.Message : $"{error.Message} (character {error.Span.Start + 1} of the text)";
            context.ReportDiagnostic(Diagnostic.Create(isDuplicate ? CodeRules.Duplicate : CodeRules.Malformed, location, message));
        }
    }
}
