using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Analysis.Literals;

/// <summary>Which characters of the C# file stand for which of a string literal's value.</summary>
internal sealed class LiteralMap
{
    private readonly TextSpan[] _written;
    private readonly int _end;

    private LiteralMap(TextSpan[] written, int end)
    {
        _written = written;
        _end = end;
    }

    /// <summary>
    /// Null where the token is no string literal, or where decoding it by C#'s rules does not give the value that the compiler read: a wrong place
    /// is worse than the whole literal.
    /// </summary>
    public static LiteralMap? Of(SyntaxToken token)
    {
        if (token.Value is not string value) return null;
        LiteralDecoder decoder = new(token.Text, token.SpanStart);
        bool isDecoded = token.Kind() switch
        {
            SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken => decoder.Quoted(),
            SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken => decoder.RawLine(),
            SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken => decoder.RawLines(),
            _ => false,
        };
        return isDecoded && decoder.Value == value ? new LiteralMap(decoder.Written, decoder.End) : null;
    }

    /// <param name="span">Of the value.</param>
    /// <returns>The characters of the file that stand for it, with whatever was taken out between them.</returns>
    public TextSpan Place(TextSpan span)
    {
        if (!span.IsEmpty) return TextSpan.FromBounds(_written[span.Start].Start, _written[span.End - 1].End);
        return new TextSpan(span.Start < _written.Length ? _written[span.Start].Start : _end, 0);
    }
}
