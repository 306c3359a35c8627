using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Syntax;

/// <summary>
/// JSON text to tokens (RFC 8259, section 2). What is no token is reported and passed over, or read as the token that was meant.
/// </summary>
internal sealed partial class JsonScanner(string text, JsonParseOptions options, JsonErrorList errors)
{
    private int _position;

    public JsonToken Next()
    {
        while (true)
        {
            SkipTrivia();
            if (_position == text.Length) return new JsonToken(JsonTokenKind.End, new TextSpan(_position, 0));

            char c = text[_position];
            switch (c)
            {
                case '{': return Punctuation(JsonTokenKind.OpenBrace);
                case '}': return Punctuation(JsonTokenKind.CloseBrace);
                case '[': return Punctuation(JsonTokenKind.OpenBracket);
                case ']': return Punctuation(JsonTokenKind.CloseBracket);
                case ',': return Punctuation(JsonTokenKind.Comma);
                case ':': return Punctuation(JsonTokenKind.Colon);
                case ';':
                    errors.Add(JsonSyntaxErrorKind.CommaWrong, new TextSpan(_position, 1), "a semicolon is not JSON, write a comma");
                    return Punctuation(JsonTokenKind.Comma);
                case '=':
                    int length = _position + 1 < text.Length && text[_position + 1] == '>' ? 2 : 1;
                    TextSpan span = new(_position, length);
                    errors.Add(JsonSyntaxErrorKind.ColonWrong, span, "a colon stands between a name and its value");
                    return Punctuation(JsonTokenKind.Colon, length);
                case '"': return String();
                case '\'' or '`' or '\u2018' or '\u2019' or '\u201C' or '\u201D': return ForeignString(c);
                case '-' or '+' or '.' or (>= '0' and <= '9'): return Number();
            }

            if (IsWordCharacter(c)) return Word();
            SkipUnexpected();
        }
    }

    /// <summary>Behind the last character that is no white space.</summary>
    public int EndOfContent()
    {
        int end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    public string TextOf(TextSpan span) => text.Substring(span.Start, span.Length);

    private JsonToken Punctuation(JsonTokenKind kind, int length = 1)
    {
        _position += length;
        return new JsonToken(kind, new TextSpan(_position - length, length));
    }

    private JsonToken Word()
    {
        int start = _position;
        while (_position < text.Length && IsWordCharacter(text[_position])) _position++;

        TextSpan span = TextSpan.FromBounds(start, _position);
        string word = text.Substring(start, _position - start);
        JsonTokenKind kind = word switch
        {
            "true" => JsonTokenKind.True,
            "false" => JsonTokenKind.False,
            "null" => JsonTokenKind.Null,
            _ => JsonTokenKind.Word,
        };
        return new JsonToken(kind, span, word);
    }

    private void SkipUnexpected()
    {
        int start = _position;
        while (_position < text.Length && IsUnexpected(text[_position])) _position++;

        TextSpan span = TextSpan.FromBounds(start, _position);
        errors.Add(JsonSyntaxErrorKind.UnexpectedText, span, $"{Quote(TextOf(span))} is not expected here, remove it");
    }

    private static bool IsUnexpected(char c) =>
        !IsWordCharacter(c) && !char.IsWhiteSpace(c) && !char.IsDigit(c) && "{}[],:;=\"'`\u2018\u2019\u201C\u201D-+./#".IndexOf(c) < 0;

    /// <summary>Of a name that JavaScript or YAML would take without quotes.</summary>
    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '-' or '.';

    /// <summary>In single quotes and short, for a message.</summary>
    internal static string Quote(string part) => "'" + (part.Length <= 40 ? part : part.Substring(0, 37) + "...") + "'";
}
