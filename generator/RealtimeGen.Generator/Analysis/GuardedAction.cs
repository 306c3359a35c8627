using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Pipeline;

namespace RealtimeGen.Generator.Analysis;

/// <summary>What an analyzer does with an operation, so that a bug of ours is called one (RTG0999) and ends nothing else.</summary>
internal static class GuardedAction
{
    public static Action<OperationAnalysisContext> Of(Action<OperationAnalysisContext> action) => context =>
    {
        try
        {
            action(context);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            SyntaxNode syntax = context.Operation.Syntax;
            context.ReportDiagnostic(Diagnostic.Create(
                ProjectRules.InternalError, syntax.GetLocation(), InternalError.Problem(syntax.SyntaxTree.FilePath, error).Arguments.ToArray<object?>()));
        }
    };
}
