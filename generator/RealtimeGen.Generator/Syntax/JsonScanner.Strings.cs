using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Syntax;

internal sealed partial class JsonScanner
{
    private const string HalfAPair = "half a surrogate pair is no character, write both halves";

    private readonly StringBuilder _value = new();

    /// <summary>RFC 8259, section 7. Most strings need no unescaping and are cut out as they stand.</summary>
    private JsonToken String()
    {
        int start = _position;
        int i = start + 1;
        while (i < text.Length && text[i] is >= ' ' and not ('"' or '\\') && !char.IsSurrogate(text[i])) i++;
        if (i == text.Length || text[i] != '"') return EscapedString(i, '"');

        _position = i + 1;
        return new JsonToken(JsonTokenKind.String, TextSpan.FromBounds(start, _position), text.Substring(start + 1, i - start - 1));
    }

    /// <summary>A string in quotes that JSON does not know: JavaScript's, or the curly ones of a word processor.</summary>
    private JsonToken ForeignString(char open)
    {
        char close = open switch { '\u2018' => '\u2019', '\u201C' => '\u201D', _ => open };
        JsonToken token = EscapedString(_position + 1, close);
        if (!token.IsBroken) errors.Add(JsonSyntaxErrorKind.StringQuotes, token.Span, "strings take straight double quotes");
        return token;
    }

    /// <summary>The rest of a string from <paramref name="i"/>, the first character that is not copied as it stands.</summary>
    private JsonToken EscapedString(int i, char close)
    {
        int start = _position;
        StringBuilder value = _value.Clear();
        value.Append(text, start + 1, i - start - 1);
        while (i < text.Length && text[i] != close && text[i] is not ('\n' or '\r'))
        {
            char c = text[i];
            if (c == '\\')
            {
                i = Escape(i, close, value);
                continue;
            }

            if (c < ' ')
            {
                string name = c == '\t' ? "a tab" : $"the control character U+{(int)c:X4}";
                string escape = c == '\t' ? "\\t" : $"\\u{(int)c:X4}";
                errors.Add(JsonSyntaxErrorKind.ControlCharacter, new TextSpan(i, 1), $"{name} in a string must be written as '{escape}'");
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                value.Append(c);
                c = text[++i];
            }
            else if (char.IsSurrogate(c))
            {
                errors.Add(JsonSyntaxErrorKind.LoneSurrogate, new TextSpan(i, 1), HalfAPair);
                c = '\uFFFD';
            }

            value.Append(c);
            i++;
        }

        bool isClosed = i < text.Length && text[i] == close;
        if (!isClosed)
        {
            while (i > start + 1 && text[i - 1] is ' ' or '\t') i--;
            errors.Add(
                JsonSyntaxErrorKind.StringNotClosed,
                TextSpan.FromBounds(start, i),
                "this string is not closed on its line, add a double quote or write a line break as '\\n'");
        }

        _position = isClosed ? i + 1 : i;
        return new JsonToken(JsonTokenKind.String, TextSpan.FromBounds(start, _position), value.ToString(), IsBroken: !isClosed);
    }

    /// <summary>Appends what the escape at <paramref name="i"/> stands for, and returns the index behind it.</summary>
    private int Escape(int i, char close, StringBuilder value)
    {
        char kind = i + 1 < text.Length ? text[i + 1] : '\0';
        if (kind == 'u') return UnicodeEscape(i, value);

        int known = "\"\\/bfnrt".IndexOf(kind);
        if (known >= 0)
        {
            value.Append("\"\\/\b\f\n\r\t"[known]);
            return i + 2;
        }

        if (kind is '\n' or '\r' or '\0')
        {
            errors.Add(JsonSyntaxErrorKind.Escape, new TextSpan(i, 1), "a string ends on its line, write a line break as '\\n'");
            return i + 1;
        }

        if (kind != close || close == '"')
            errors.Add(JsonSyntaxErrorKind.Escape, new TextSpan(i, 2), $"'\\{kind}' is not an escape, write '\\\\' for a backslash");
        value.Append(kind);
        return i + 2;
    }

    private int UnicodeEscape(int i, StringBuilder value)
    {
        int digits = HexDigits(i + 2, out int unit);
        if (digits < 4)
        {
            errors.Add(JsonSyntaxErrorKind.Escape, new TextSpan(i, 2 + digits), "'\\u' takes four hexadecimal digits");
            value.Append('\uFFFD');
            return i + 2 + digits;
        }

        bool isPair = char.IsHighSurrogate((char)unit) && string.CompareOrdinal(text, i + 6, "\\u", 0, 2) == 0
            && HexDigits(i + 8, out int low) == 4 && char.IsLowSurrogate((char)low);
        if (isPair)
        {
            HexDigits(i + 8, out low);
            value.Append((char)unit).Append((char)low);
            return i + 12;
        }

        if (char.IsSurrogate((char)unit))
        {
            errors.Add(JsonSyntaxErrorKind.EscapedSurrogate, new TextSpan(i, 6), HalfAPair);
            unit = '\uFFFD';
        }

        value.Append((char)unit);
        return i + 6;
    }

    /// <summary>Up to four, and how many there are.</summary>
    private int HexDigits(int start, out int value)
    {
        value = 0;
        int i = start;
        for (; i < start + 4 && i < text.Length; i++)
        {
            int digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(text[i]));
            if (digit < 0) break;
            value = (value * 16) + digit;
        }

        return i - start;
    }
}
