namespace RealtimeGen;

/// <summary>RFC 4122, section 3, in either case.</summary>
internal static class UuidFormat
{
    private const int Length = 36;

    public static bool IsUuid(ReadOnlySpan<byte> text)
    {
        if (text.Length != Length)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            bool isExpected = i is 8 or 13 or 18 or 23 ? text[i] == '-' : char.IsAsciiHexDigit((char)text[i]);
            if (!isExpected)
            {
                return false;
            }
        }

        return true;
    }
}
