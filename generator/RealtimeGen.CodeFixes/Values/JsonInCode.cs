using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RealtimeGen.CodeFixes.Editing;

namespace RealtimeGen.CodeFixes.Values;

/// <summary>JSON values as C# writes them: as expressions, and inside of string literals.</summary>
internal static class JsonInCode
{
    /// <summary>The JSON string of a text.</summary>
    public static string Quote(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    /// <summary>Null where what is reported cannot be replaced by a value.</summary>
    public static Edit? Replace(Reported reported, string json)
    {
        SyntaxToken token = reported.Root.FindToken(reported.Span.Start);
        bool isInside = token.Span.Contains(reported.Span) && token.Span != reported.Span;
        if (isInside) return Inside(token, json) is { } text ? new Edit($"Write {json}", new TextChange(reported.Span, text)) : null;

        // A cast says of which type the value is, and may be what lets it stand there.
        ExpressionSyntax? expression = reported.Expression;
        while (expression is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            expression = expression is CastExpressionSyntax cast ? cast.Expression : ((ParenthesizedExpressionSyntax)expression).Expression;
        return expression is not null && Expression(reported, expression, json) is { } code ? new Edit($"Write {code}", new TextChange(expression.Span, code)) : null;
    }

    private static string? Inside(SyntaxToken literal, string json) => literal.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken => literal.Text.StartsWith("@", StringComparison.Ordinal)
            ? json.Replace("\"", "\"\"")
            : json.Replace("\\", "\\\\").Replace("\"", "\\\""),
        SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken => json.Contains("\"\"\"") ? null : json,
        _ => null,
    };

    private static string? Expression(Reported reported, ExpressionSyntax expression, string json)
    {
        TypeInfo type = reported.Model.GetTypeInfo(expression);
        // A text of JSON as a whole: the value is a part of it, and no place is known.
        if (type.ConvertedType is { Name: "RawJson" } || expression.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && IsParse(call)) return null;
        if (json is "true" or "false" or "null") return json;
        if (json.StartsWith("\"", StringComparison.Ordinal))
        {
            // But for '\/', which nobody has to write, the escapes of JSON are C#'s.
            SyntaxToken text = SyntaxFactory.ParseToken(json.Replace("\\/", "/"));
            return text.IsKind(SyntaxKind.StringLiteralToken) && !text.ContainsDiagnostics ? SymbolDisplay.FormatLiteral(text.ValueText, quote: true) : null;
        }

        if (!Regex.IsMatch(json, "^-?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)?$")) return null;
        return (Number(type.ConvertedType) ?? Number(type.Type)) switch
        {
            SpecialType.System_Decimal => json + "m",
            SpecialType.System_Int32 or SpecialType.System_Int64 => Whole(json),
            _ => json,
        };
    }

    /// <summary>Null for what is no number. A bound is written as <c>double</c> even where a <c>float</c> stood, which may be beyond it once more.</summary>
    private static SpecialType? Number(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Int32 or SpecialType.System_Int64 } => type.SpecialType,
        INamedTypeSymbol { Name: "Optional" or "Nullable", TypeArguments: [var value] } => Number(value),
        _ => null,
    };

    /// <summary>Without a fraction of nothing: <c>5.0</c> is a <c>double</c> in C#.</summary>
    private static string Whole(string json) => Regex.Replace(json, "[.]0+$", "");

    private static bool IsParse(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" or "TryParse" or "Read" };
}
