using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Diagnostics;

namespace RealtimeGen.Generator.Analysis.Chains;

/// <summary>
/// RTG2012. A member that is replaced after items were added to it counts as well: the items are lost. Chains that meet in a variable are no one
/// chain, since what lies between them may be meant as a default.
/// </summary>
internal static class SetTwice
{
    public static void Report(OperationAnalysisContext context, TypeSymbols symbols)
    {
        IInvocationOperation last = (IInvocationOperation)context.Operation;
        if (!IsSetter(last, symbols) || (last.Parent is IInvocationOperation next && next.Instance == last && IsSetter(next, symbols))) return;

        Stack<IInvocationOperation> chain = new();
        for (IOperation? call = last; call is IInvocationOperation setter && IsSetter(setter, symbols); call = setter.Instance) chain.Push(setter);
        Dictionary<string, Setting> first = new(StringComparer.Ordinal);
        foreach (IInvocationOperation call in chain)
        {
            if (Setting.Of(call, symbols) is not { } setting) continue;
            if (!first.TryGetValue(setting.Member, out Setting earlier)) first.Add(setting.Member, setting);
            else if (!setting.IsAppended)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    CodeRules.SetTwice, setting.Place.GetLocation(), [earlier.Place.GetLocation()], setting.Member, earlier.Method));
            }
        }
    }

    private static bool IsSetter(IInvocationOperation call, TypeSymbols symbols) =>
        call.Instance is not null && symbols.Built(call.TargetMethod.ContainingType) is not null;

    /// <param name="Member">By its name on the wire.</param>
    /// <param name="Place">What names the member.</param>
    private readonly record struct Setting(string Member, bool IsAppended, string Method, SyntaxNode Place)
    {
        /// <summary>Null for <c>Build</c>, for the choice of a case, and for a name that is not constant.</summary>
        public static Setting? Of(IInvocationOperation call, TypeSymbols symbols)
        {
            string method = call.TargetMethod.Name;
            if (symbols.Member(call.TargetMethod) is { Name: { } name } member) return new Setting(name, member.Append, method, Name(call.Syntax));
            return method == "With" && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value is { } given
                && given.ConstantValue is { HasValue: true, Value: string text }
                    ? new Setting(text, false, method, given.Syntax)
                    : null;
        }

        private static SyntaxNode Name(SyntaxNode call) => (call as InvocationExpressionSyntax)?.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => call,
        };
    }
}
