using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RealtimeGen.CodeFixes.Editing;
using RealtimeGen.CodeFixes.Members;

namespace RealtimeGen.CodeFixes.Builders;

/// <summary>
/// Calls what a chain left out: the member that stands on a later stage (CS1061), or the end of a lambda's chain (CS0315). Calls that only come too
/// late are moved.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MissingStagesFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS1061", "CS0315");

    private protected override Edit? Find(Reported reported) => reported.Diagnostic.Id == "CS1061" ? OfMember(reported) : OfLambda(reported);

    private static Edit? OfMember(Reported reported)
    {
        if (reported.Node is not SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } name || access.Name != name) return null;
        string wanted = name.Identifier.ValueText;
        return Stage.Of(reported.TypeOf(access.Expression))?.PathTo(stage => stage.Has(wanted)) is { Count: > 0 } path
            ? Call(reported, path, access.Expression, Later(access))
            : null;
    }

    private static Edit? OfLambda(Reported reported)
    {
        if (reported.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList.Arguments: [{ Expression: LambdaExpressionSyntax lambda }] }) return null;
        ExpressionSyntax? chain = lambda.Body switch
        {
            ExpressionSyntax body => body,
            BlockSyntax { Statements: [.., ReturnStatementSyntax { Expression: { } body }] } => body,
            _ => null,
        };
        return chain is not null && Stage.Of(reported.TypeOf(chain))?.PathTo(stage => stage.Built is not null) is { Count: > 0 } path
            ? Call(reported, path, chain, [])
            : null;
    }

    private static Edit Call(Reported reported, IReadOnlyList<IMethodSymbol> path, ExpressionSyntax chain, Dictionary<string, InvocationExpressionSyntax> later)
    {
        Placeholder placeholder = new(reported.Model, reported.Span.Start);
        SourceText text = reported.Root.SyntaxTree.GetText();
        string calls = "";
        List<TextChange> moved = [];
        foreach (IMethodSymbol call in path)
        {
            if (!later.TryGetValue(call.Name, out InvocationExpressionSyntax? written))
            {
                calls += StageCalls.Text(call, placeholder);
                continue;
            }

            TextSpan span = TextSpan.FromBounds(((MemberAccessExpressionSyntax)written.Expression).Expression.Span.End, written.Span.End);
            calls += text.ToString(span);
            moved.Add(new TextChange(span, ""));
        }

        string title = moved.Count == path.Count ? $"Move {StageCalls.Names(path)} here" : $"Add {StageCalls.Names(path)}";
        return new Edit(title, [Edit.Insert(chain.Span.End, calls), .. moved.OrderBy(change => change.Span.Start)]);
    }

    /// <summary>The calls of the chain behind one of its links.</summary>
    private static Dictionary<string, InvocationExpressionSyntax> Later(MemberAccessExpressionSyntax link)
    {
        Dictionary<string, InvocationExpressionSyntax> calls = new(StringComparer.Ordinal);
        SyntaxNode? node = link.Parent;
        while (node is InvocationExpressionSyntax { Parent: MemberAccessExpressionSyntax next } && next.Parent is InvocationExpressionSyntax call)
        {
            calls[next.Name.Identifier.ValueText] = call;
            node = call;
        }

        return calls;
    }
}
