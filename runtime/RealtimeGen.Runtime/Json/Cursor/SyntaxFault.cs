namespace RealtimeGen;

/// <summary>Why a text is no JSON.</summary>
internal enum SyntaxFault : byte
{
    None,
    UnexpectedEnd,
    ExpectedValue,
    ExpectedName,
    ExpectedColon,
    ExpectedCommaOrBrace,
    ExpectedCommaOrBracket,
    ControlCharacter,
    BadEscape,
    BadNumber,
    BadLiteral,
    TooDeep,
    TextAfterValue,
    InvalidText,
}

internal static class SyntaxFaults
{
    public static string Describe(this SyntaxFault fault) => fault switch
    {
        SyntaxFault.None => "",
        SyntaxFault.UnexpectedEnd => "the text ends before the value does",
        SyntaxFault.ExpectedValue => "expected a value",
        SyntaxFault.ExpectedName => "expected a member's name in double quotes",
        SyntaxFault.ExpectedColon => "expected ':' after a member's name",
        SyntaxFault.ExpectedCommaOrBrace => "expected ',' or '}'",
        SyntaxFault.ExpectedCommaOrBracket => "expected ',' or ']'",
        SyntaxFault.ControlCharacter => "a control character in a string must be escaped",
        SyntaxFault.BadEscape => "no such escape in a string",
        SyntaxFault.BadNumber => "no such form of a number",
        SyntaxFault.BadLiteral => "expected true, false or null",
        SyntaxFault.TooDeep => "nested deeper than 256 levels",
        SyntaxFault.TextAfterValue => "expected nothing more after the value",
        SyntaxFault.InvalidText => "the text is not valid Unicode",
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
