using Microsoft.CodeAnalysis.CSharp.Syntax;
using RealtimeGen.CodeFixes.Editing;

namespace RealtimeGen.CodeFixes.Members;

/// <summary>The braces behind <c>new X</c> or <c>with</c>.</summary>
internal static class Initializer
{
    /// <summary>The names that are set.</summary>
    public static IEnumerable<string> Names(InitializerExpressionSyntax? initializer) => initializer is null
        ? []
        : initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(assignment => assignment.Left).OfType<IdentifierNameSyntax>()
            .Select(name => name.Identifier.ValueText);

    /// <param name="end">Of the expression, for braces that are not there.</param>
    /// <param name="members">Such as <c>Name = ""</c>.</param>
    public static TextChange Add(InitializerExpressionSyntax? initializer, int end, string members)
    {
        if (initializer is null) return Edit.Insert(end, $" {{ {members} }}");
        if (initializer.Expressions.Count == 0)
            return new TextChange(TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart), $" {members} ");

        ExpressionSyntax last = initializer.Expressions.Last();
        SyntaxToken comma = initializer.Expressions.GetSeparators().LastOrDefault();
        bool isClosed = initializer.Expressions.SeparatorCount == initializer.Expressions.Count;
        string separator = isClosed ? "" : ",";
        return Edit.Insert(isClosed ? comma.Span.End : last.Span.End, separator + Gap(last) + members);
    }

    /// <summary>What stands before an expression: a space, or a line break and what its line is indented by.</summary>
    private static string Gap(ExpressionSyntax last)
    {
        SourceText text = last.SyntaxTree.GetText();
        TextLine line = text.Lines.GetLineFromPosition(last.SpanStart);
        string before = text.ToString(TextSpan.FromBounds(line.Start, last.SpanStart));
        if (before.Trim().Length > 0 || line.LineNumber == 0) return " ";
        TextLine previous = text.Lines[line.LineNumber - 1];
        return text.ToString(TextSpan.FromBounds(previous.End, previous.EndIncludingLineBreak)) + before;
    }
}
