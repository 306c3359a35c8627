namespace RealtimeGen;

/// <summary>
/// Names and addresses of hosts: RFC 1123, section 2.1; RFC 2673, section 3.2; RFC 4291, section 2.2.
/// </summary>
internal static class HostFormat
{
    public const int MaxName = 253;

    private const int Groups = 8;

    public static bool IsHostname(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text.Length > MaxName)
        {
            return false;
        }

        bool isEncoded = false;
        foreach (Range range in text.Split((byte)'.'))
        {
            ReadOnlySpan<byte> label = text[range];
            if (!IsLabel(label))
            {
                return false;
            }

            isEncoded |= IdnaLabel.HasPrefix(label);
        }

        return !isEncoded || IdnHostFormat.IsHostname(text, allowsUnicode: false);
    }

    /// <summary>Letters, digits and hyphens inside.</summary>
    public static bool IsLabel(ReadOnlySpan<byte> label) =>
        label.Length is > 0 and <= IdnaLabel.MaxLength && label[0] != '-' && label[^1] != '-' && !label.ContainsAnyExcept(FormatChars.Label);

    public static bool IsIPv4(ReadOnlySpan<byte> text)
    {
        int parts = 0;
        foreach (Range range in text.Split((byte)'.'))
        {
            if (++parts > 4 || !IsOctet(text[range]))
            {
                return false;
            }
        }

        return parts == 4;
    }

    public static bool IsIPv6(ReadOnlySpan<byte> text)
    {
        int gap = text.IndexOf("::"u8);
        if (gap < 0)
        {
            return CountGroups(text, mayEndInIPv4: true) == Groups;
        }

        ReadOnlySpan<byte> before = text[..gap];
        ReadOnlySpan<byte> after = text[(gap + 2)..];
        int left = before.IsEmpty ? 0 : CountGroups(before, mayEndInIPv4: false);
        int right = after.IsEmpty ? 0 : CountGroups(after, mayEndInIPv4: true);
        return left >= 0 && right >= 0 && left + right < Groups;
    }

    // -1 where one is none.
    private static int CountGroups(ReadOnlySpan<byte> text, bool mayEndInIPv4)
    {
        int count = 0;
        foreach (Range range in text.Split((byte)':'))
        {
            ReadOnlySpan<byte> group = text[range];
            bool isLast = range.End.GetOffset(text.Length) == text.Length;
            if (isLast && mayEndInIPv4 && group.Contains((byte)'.'))
            {
                return IsIPv4(group) ? count + 2 : -1;
            }

            if (group.Length is 0 or > 4 || group.ContainsAnyExcept(FormatChars.HexDigit))
            {
                return -1;
            }

            count++;
        }

        return count;
    }

    // Without leading zeros, which some take for octal.
    private static bool IsOctet(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > 3 || (text.Length > 1 && text[0] == '0'))
        {
            return false;
        }

        int value = 0;
        foreach (byte digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return value <= 255;
    }
}
