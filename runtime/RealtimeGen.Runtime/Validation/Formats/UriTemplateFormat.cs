namespace RealtimeGen;

/// <summary>RFC 6570, section 2.</summary>
internal static class UriTemplateFormat
{
    private const int MaxPrefixDigits = 4;

    public static bool IsUriTemplate(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            int open = text.IndexOf((byte)'{');
            if (open < 0)
            {
                return IsLiteral(text);
            }

            int length = text[open..].IndexOf((byte)'}');
            if (length < 0 || !IsLiteral(text[..open]) || !IsExpression(text.Slice(open + 1, length - 1)))
            {
                return false;
            }

            text = text[(open + length + 1)..];
        }
    }

    private static bool IsLiteral(ReadOnlySpan<byte> text) => FormatChars.AreAll(text, FormatChars.TemplateLiteral, allowsUnicode: true);

    private static bool IsExpression(ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty && "+#./;?&=,!@|"u8.Contains(text[0]))
        {
            text = text[1..];
        }

        foreach (Range range in text.Split((byte)','))
        {
            if (!IsVariable(text[range]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVariable(ReadOnlySpan<byte> text)
    {
        if (text is [.. ReadOnlySpan<byte> exploded, (byte)'*'])
        {
            text = exploded;
        }
        else if (text.IndexOf((byte)':') is >= 0 and int colon)
        {
            ReadOnlySpan<byte> prefix = text[(colon + 1)..];
            if (prefix.Length is 0 or > MaxPrefixDigits || prefix[0] == '0' || prefix.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            {
                return false;
            }

            text = text[..colon];
        }

        return !text.IsEmpty && text[0] != '.' && text[^1] != '.' && text.IndexOf(".."u8) < 0
            && FormatChars.AreAll(text, FormatChars.TemplateVariable, allowsUnicode: false);
    }
}
