namespace RealtimeGen;

/// <summary>The mailbox of RFC 5321, section 4.1.2; with Unicode, of RFC 6531, section 3.3.</summary>
internal static class EmailFormat
{
    public static bool IsEmail(ReadOnlySpan<byte> text, bool allowsUnicode)
    {
        int at = text.LastIndexOf((byte)'@');
        if (at < 1)
        {
            return false;
        }

        ReadOnlySpan<byte> local = text[..at];
        ReadOnlySpan<byte> domain = text[(at + 1)..];
        return (local[0] == '"' ? IsQuoted(local, allowsUnicode) : AreAtoms(local, allowsUnicode)) && IsDomain(domain, allowsUnicode);
    }

    private static bool AreAtoms(ReadOnlySpan<byte> text, bool allowsUnicode)
    {
        foreach (Range range in text.Split((byte)'.'))
        {
            ReadOnlySpan<byte> atom = text[range];
            if (atom.IsEmpty)
            {
                return false;
            }

            foreach (byte b in atom)
            {
                if (!FormatChars.AtomText.Contains(b) && !(allowsUnicode && b >= 0x80))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsQuoted(ReadOnlySpan<byte> text, bool allowsUnicode)
    {
        if (text.Length < 2 || text[^1] != '"')
        {
            return false;
        }

        ReadOnlySpan<byte> content = text[1..^1];
        for (int i = 0; i < content.Length; i++)
        {
            bool isEscape = content[i] == '\\';
            if (isEscape && ++i == content.Length)
            {
                return false;
            }

            bool isPrintable = content[i] is >= (byte)' ' and <= (byte)'~' || (allowsUnicode && content[i] >= 0x80);
            if (!isPrintable || (content[i] == '"' && !isEscape))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDomain(ReadOnlySpan<byte> text, bool allowsUnicode)
    {
        if (text is [(byte)'[', .. ReadOnlySpan<byte> address, (byte)']'])
        {
            return address.StartsWith("IPv6:"u8) ? HostFormat.IsIPv6(address["IPv6:".Length..]) : HostFormat.IsIPv4(address);
        }

        if (!allowsUnicode || !text.ContainsAnyInRange((byte)0x80, (byte)0xFF))
        {
            return HostFormat.IsHostname(text);
        }

        foreach (Range range in text.Split((byte)'.'))
        {
            if (text[range].IsEmpty || text[range].ContainsAnyInRange((byte)0, (byte)' '))
            {
                return false;
            }
        }

        return true;
    }
}
