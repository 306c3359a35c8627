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
        string? code = isInside ? Inside(token, json) : reported.Expression is { } expression ? Expression(reported, expression, json) : null;
        return code is null ? null : new Edit($"Write {(isInside ? json : code)}", new TextChange(reported.Span, code));
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
        return type.Type?.SpecialType switch
        {
            SpecialType.System_Single => json + "f",
            SpecialType.System_Decimal => json + "m",
            >= SpecialType.System_SByte and <= SpecialType.System_UInt64 => Whole(json),
            _ => json,
        };
    }

    /// <summary>Without a fraction of nothing: <c>5.0</c> is a <c>double</c> in C#.</summary>
    private static string Whole(string json) => Regex.Replace(json, "[.]0+$", "");

    private static bool IsParse(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" or "TryParse" or "Read" };
}
