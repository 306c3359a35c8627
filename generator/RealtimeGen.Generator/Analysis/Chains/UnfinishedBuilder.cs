using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Diagnostics;

namespace RealtimeGen.Generator.Analysis.Chains;

/// <summary>RTG2014. <c>b = b.Name("x")</c> only goes on with the chain; every other reading counts as a use, in lambdas too.</summary>
internal static class UnfinishedBuilder
{
    public static void Report(OperationAnalysisContext context, TypeSymbols symbols)
    {
        ILocalSymbol local = ((IVariableDeclaratorOperation)context.Operation).Symbol;
        if (symbols.Built(local.Type) is not { } built || context.Operation.Syntax is not VariableDeclaratorSyntax declarator) return;

        IOperation member = context.Operation;
        while (member.Parent is { } parent) member = parent;
        bool isRead = member.Descendants().Any(operation =>
            operation is ILocalReferenceOperation reference && Is(reference, local) && !IsTarget(reference) && !IsContinued(reference, local));
        if (!isRead) context.ReportDiagnostic(Diagnostic.Create(CodeRules.NeverFinished, declarator.Identifier.GetLocation(), local.Name, built.Name));
    }

    private static bool IsTarget(ILocalReferenceOperation reference) => reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference;

    private static bool IsContinued(ILocalReferenceOperation reference, ILocalSymbol local)
    {
        IOperation value = reference;
        while (value.Parent is IInvocationOperation call && call.Instance == value) value = call;
        return value.Parent is ISimpleAssignmentOperation { Parent: IExpressionStatementOperation, Target: ILocalReferenceOperation target }
            && Is(target, local);
    }

    private static bool Is(ILocalReferenceOperation reference, ILocalSymbol local) => SymbolEqualityComparer.Default.Equals(reference.Local, local);
}
