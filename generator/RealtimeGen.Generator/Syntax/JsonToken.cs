using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Syntax;

internal enum JsonTokenKind
{
    End,
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    Comma,
    Colon,
    String,
    Number,
    True,
    False,
    Null,

    /// <summary>Letters without quotes that are none of the three literals.</summary>
    Word,
}

/// <param name="Text">A string unescaped, a number or a word as written; null for a number that is none.</param>
/// <param name="IsBroken">The token may have swallowed what follows it, so a separator missing behind it is no news.</param>
internal readonly record struct JsonToken(JsonTokenKind Kind, TextSpan Span, string? Text = null, bool IsBroken = false)
{
    public bool StartsValue => Kind is not (JsonTokenKind.End or JsonTokenKind.CloseBrace or JsonTokenKind.CloseBracket
        or JsonTokenKind.Comma or JsonTokenKind.Colon);
}
