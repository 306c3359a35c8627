using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Diagnostics;

namespace RealtimeGen.Generator.Analysis.Chains;

/// <summary>RTG2013. An assignment uses its value, to <c>_</c> too: that is the user's word.</summary>
internal static class DiscardedBuilder
{
    public static void Report(OperationAnalysisContext context, TypeSymbols symbols)
    {
        IOperation value = ((IExpressionStatementOperation)context.Operation).Operation;
        if (value is not (IInvocationOperation or IAwaitOperation or IObjectCreationOperation) || symbols.Built(value.Type) is not { } built) return;
        context.ReportDiagnostic(Diagnostic.Create(CodeRules.Discarded, value.Syntax.GetLocation(), built.Name));
    }
}
