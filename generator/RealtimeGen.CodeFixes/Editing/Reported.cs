using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RealtimeGen.CodeFixes.Editing;

/// <summary>A diagnostic where it stands.</summary>
internal sealed record Reported(SyntaxNode Root, SemanticModel Model, Diagnostic Diagnostic)
{
    public TextSpan Span => Diagnostic.Location.SourceSpan;

    public SyntaxNode Node => Root.FindNode(Span, getInnermostNodeForTie: true);

    /// <summary>What is reported, if it is a whole expression.</summary>
    public ExpressionSyntax? Expression => Node is ExpressionSyntax expression && expression.Span == Span ? expression : null;

    public string? Property(string key) => Diagnostic.Properties.TryGetValue(key, out string? value) ? value : null;

    public ITypeSymbol? TypeOf(ExpressionSyntax expression) => Model.GetTypeInfo(expression).Type;
}
