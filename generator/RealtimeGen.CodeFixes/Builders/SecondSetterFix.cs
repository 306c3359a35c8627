using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RealtimeGen.CodeFixes.Editing;

namespace RealtimeGen.CodeFixes.Builders;

/// <summary>RTG2012: removes the call that sets a member again.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SecondSetterFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("RTG2012");

    private protected override Edit? Find(Reported reported)
    {
        // The name of a method, or the argument of 'With', which may be a call itself.
        SyntaxNode within = reported.Root.FindNode(reported.Span) is ArgumentSyntax argument ? argument.Parent! : reported.Node;
        return within.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: MemberAccessExpressionSyntax access } call
            ? new Edit($"Remove this '{access.Name}'", new TextChange(TextSpan.FromBounds(access.Expression.Span.End, call.Span.End), ""))
            : null;
    }
}
