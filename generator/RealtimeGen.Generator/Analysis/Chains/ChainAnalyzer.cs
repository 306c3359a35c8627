using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Diagnostics;

namespace RealtimeGen.Generator.Analysis.Chains;

/// <summary>What goes wrong in the use of builders and of three-state members, whatever their schema says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChainAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(CodeRules.SetTwice, CodeRules.Discarded, CodeRules.NeverFinished, CodeRules.ConditionalDefault, ProjectRules.InternalError);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (TypeSymbols.Of(start.Compilation) is not { } symbols) return;
            start.RegisterOperationAction(GuardedAction.Of(context => SetTwice.Report(context, symbols)), OperationKind.Invocation);
            start.RegisterOperationAction(GuardedAction.Of(context => DiscardedBuilder.Report(context, symbols)), OperationKind.ExpressionStatement);
            start.RegisterOperationAction(GuardedAction.Of(context => UnfinishedBuilder.Report(context, symbols)), OperationKind.VariableDeclarator);
            start.RegisterOperationAction(GuardedAction.Of(context => ConditionalDefault.Report(context, symbols)), OperationKind.Conversion);
        });
    }
}
