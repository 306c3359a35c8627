using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Analysis.Lowering;
using RealtimeGen.Generator.Diagnostics;

namespace RealtimeGen.Generator.Analysis;

/// <summary>C# expressions that make values of generated types, against the schemas of these types. What is not certainly wrong is not reported.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        CodeRules.Type,
        CodeRules.Value,
        CodeRules.Bound,
        CodeRules.Text,
        CodeRules.Missing,
        CodeRules.Forbidden,
        CodeRules.Undeclared,
        CodeRules.Union,
        CodeRules.Other,
        ProjectRules.InternalError);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (SchemaCatalog.For(start.Compilation) is not { } catalog) return;
            ModelCheck check = new(catalog);
            start.RegisterOperationAction(
                GuardedAction.Of(context => Report(context, check)),
                OperationKind.ObjectCreation,
                OperationKind.With,
                OperationKind.Invocation,
                OperationKind.Conversion);
        });
    }

    private static void Report(OperationAnalysisContext context, ModelCheck check)
    {
        foreach (Diagnostic diagnostic in check.Run(context.Operation)) context.ReportDiagnostic(diagnostic);
    }
}
