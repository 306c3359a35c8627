using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Analysis.Lowering;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Pipeline;

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
        DiagnosticDescriptors.Find(InternalError.Id));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (SchemaCatalog.For(start.Compilation) is not { } catalog) return;
            ModelCheck check = new(catalog);
            start.RegisterOperationAction(context => Run(context, check), OperationKind.ObjectCreation, OperationKind.With, OperationKind.Invocation);
        });
    }

    private static void Run(OperationAnalysisContext context, ModelCheck check)
    {
        try
        {
            foreach (Diagnostic diagnostic in check.Run(context.Operation)) context.ReportDiagnostic(diagnostic);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            string file = context.Operation.Syntax.SyntaxTree.FilePath;
            context.ReportDiagnostic(Diagnostic.Create(
                DiagnosticDescriptors.Find(InternalError.Id), context.Operation.Syntax.GetLocation(), InternalError.Problem(file, error).Arguments.ToArray<object?>()));
        }
    }
}
