using System.Globalization;

namespace RealtimeGen.Generator.Patterns;

/// <summary>Walks an ECMA-262 pattern and reads the escapes that stand for one code point.</summary>
internal sealed class PatternReader(string text)
{
    public int Index { get; set; }

    public bool IsAtEnd => Index >= text.Length;

    public char Current => text[Index];

    public bool Accept(string token)
    {
        if (string.CompareOrdinal(text, Index, token, 0, token.Length) != 0) return false;
        Index += token.Length;
        return true;
    }

    public int CodePoint()
    {
        int codePoint = Index + 1 < text.Length && char.IsSurrogatePair(text[Index], text[Index + 1])
            ? char.ConvertToUtf32(text[Index], text[Index + 1])
            : text[Index];
        Index += codePoint > char.MaxValue ? 2 : 1;
        return codePoint;
    }

    /// <summary>What stands up to <paramref name="end"/>, which is consumed; null where there is none.</summary>
    public string? Until(char end)
    {
        int close = text.IndexOf(end, Index);
        if (close < 0) return null;
        string content = text.Substring(Index, close - Index);
        Index = close + 1;
        return content;
    }

    /// <summary><c>{2}</c>, <c>{2,}</c> or <c>{2,5}</c>; null, not moving, where a brace is a character like others.</summary>
    public string? Quantifier()
    {
        int i = Index + 1;
        while (i < text.Length && text[i] is >= '0' and <= '9') i++;
        if (i == Index + 1 || i == text.Length) return null;
        if (text[i] == ',') i++;
        while (i < text.Length && text[i] is >= '0' and <= '9') i++;
        if (i == text.Length || text[i] != '}') return null;
        string quantifier = text.Substring(Index, i + 1 - Index);
        Index = i + 1;
        return quantifier;
    }

    public string Digits()
    {
        int start = Index;
        while (!IsAtEnd && Current is >= '0' and <= '9') Index++;
        return text.Substring(start, Index - start);
    }

    /// <summary>The code point of an escape whose backslash was consumed. An escape without a meaning stands for its character.</summary>
    public int Escape()
    {
        if (IsAtEnd) return '\\';
        int escaped = CodePoint();
        switch (escaped)
        {
            case 't': return '\t';
            case 'n': return '\n';
            case 'v': return '\v';
            case 'f': return '\f';
            case 'r': return '\r';
            case '0': return '\0';
            case 'c' when !IsAtEnd && char.ToUpperInvariant(Current) is >= 'A' and <= 'Z': return CodePoint() % 32;
            case 'x' when Hex(2) is { } unit: return unit;
            case 'u': return Unicode() ?? 'u';
            default: return escaped;
        }
    }

    private int? Unicode()
    {
        if (Accept("{"))
        {
            return int.TryParse(Until('}'), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int codePoint) ? codePoint : null;
        }

        int? unit = Hex(4);
        if (unit is not (>= 0xD800 and <= 0xDBFF)) return unit;
        int start = Index;
        if (Accept("\\u") && Hex(4) is >= 0xDC00 and <= 0xDFFF and int low) return char.ConvertToUtf32((char)unit, (char)low);
        Index = start;
        return unit;
    }

    private int? Hex(int digits)
    {
        if (Index + digits > text.Length) return null;
        if (!int.TryParse(text.Substring(Index, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value)) return null;
        Index += digits;
        return value;
    }
}
