namespace RealtimeGen;

/// <summary>RFC 3986; with Unicode, RFC 3987, of which any character beyond ASCII is taken for one that may stand in an IRI.</summary>
internal static class UriReferenceFormat
{
    public static bool IsUri(ReadOnlySpan<byte> text, bool allowsUnicode)
    {
        int colon = text.IndexOf((byte)':');
        return colon > 0 && IsScheme(text[..colon]) && IsRest(text[(colon + 1)..], allowsUnicode, mayHaveColon: true);
    }

    public static bool IsReference(ReadOnlySpan<byte> text, bool allowsUnicode) =>
        IsUri(text, allowsUnicode) || IsRest(text, allowsUnicode, mayHaveColon: false);

    private static bool IsScheme(ReadOnlySpan<byte> text) =>
        char.IsAsciiLetter((char)text[0]) && !text.ContainsAnyExcept(FormatChars.Scheme);

    // What comes behind the scheme. Without one, a colon in the first segment of the path would be taken for the end of a scheme.
    private static bool IsRest(ReadOnlySpan<byte> text, bool allowsUnicode, bool mayHaveColon)
    {
        int hash = text.IndexOf((byte)'#');
        if (hash >= 0)
        {
            if (!FormatChars.AreAll(text[(hash + 1)..], FormatChars.Query, allowsUnicode))
            {
                return false;
            }

            text = text[..hash];
        }

        int question = text.IndexOf((byte)'?');
        if (question >= 0)
        {
            if (!FormatChars.AreAll(text[(question + 1)..], FormatChars.Query, allowsUnicode))
            {
                return false;
            }

            text = text[..question];
        }

        if (text.StartsWith("//"u8))
        {
            text = text[2..];
            int slash = text.IndexOf((byte)'/');
            ReadOnlySpan<byte> authority = slash < 0 ? text : text[..slash];
            return IsAuthority(authority, allowsUnicode)
                && (slash < 0 || FormatChars.AreAll(text[slash..], FormatChars.Path, allowsUnicode));
        }

        int segment = text.IndexOf((byte)'/');
        ReadOnlySpan<byte> first = segment < 0 ? text : text[..segment];
        return (mayHaveColon || !first.Contains((byte)':')) && FormatChars.AreAll(text, FormatChars.Path, allowsUnicode);
    }

    private static bool IsAuthority(ReadOnlySpan<byte> text, bool allowsUnicode)
    {
        int at = text.IndexOf((byte)'@');
        if (at >= 0)
        {
            if (!FormatChars.AreAll(text[..at], FormatChars.UserInformation, allowsUnicode))
            {
                return false;
            }

            text = text[(at + 1)..];
        }

        if (text is [(byte)'[', ..])
        {
            int end = text.IndexOf((byte)']');
            return end > 0 && IsLiteral(text[1..end]) && IsPort(text[(end + 1)..]);
        }

        int colon = text.IndexOf((byte)':');
        return FormatChars.AreAll(colon < 0 ? text : text[..colon], FormatChars.RegisteredName, allowsUnicode)
            && (colon < 0 || IsPort(text[colon..]));
    }

    private static bool IsLiteral(ReadOnlySpan<byte> text)
    {
        if (text is not [(byte)'v' or (byte)'V', .. ReadOnlySpan<byte> future])
        {
            return HostFormat.IsIPv6(text);
        }

        int point = future.IndexOf((byte)'.');
        return point > 0 && point < future.Length - 1 && !future[..point].ContainsAnyExcept(FormatChars.HexDigit)
            && !future[(point + 1)..].ContainsAnyExcept(FormatChars.UserInformation);
    }

    private static bool IsPort(ReadOnlySpan<byte> text) =>
        text.IsEmpty || (text[0] == ':' && !text[1..].ContainsAnyExceptInRange((byte)'0', (byte)'9'));
}
