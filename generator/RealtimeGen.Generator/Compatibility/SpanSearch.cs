namespace RealtimeGen;

/// <summary>Stands in for methods of .NET 8 and later, as far as the linked formats use them.</summary>
internal static class SpanSearch
{
    extension(char)
    {
        public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

        public static bool IsAsciiHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
    }

    public static bool Contains(this ReadOnlySpan<byte> span, byte value) => span.IndexOf(value) >= 0;

    public static int IndexOfAnyExcept(this ReadOnlySpan<byte> span, SearchValues<byte> values)
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (!values.Contains(span[i])) return i;
        }

        return -1;
    }

    public static bool ContainsAnyExcept(this ReadOnlySpan<byte> span, SearchValues<byte> values) => span.IndexOfAnyExcept(values) >= 0;

    public static int IndexOfAnyExceptInRange(this ReadOnlySpan<byte> span, byte low, byte high)
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (span[i] < low || span[i] > high) return i;
        }

        return -1;
    }

    public static bool ContainsAnyExceptInRange(this ReadOnlySpan<byte> span, byte low, byte high) => span.IndexOfAnyExceptInRange(low, high) >= 0;

    public static bool ContainsAnyInRange(this ReadOnlySpan<byte> span, byte low, byte high)
    {
        foreach (byte value in span)
        {
            if (value >= low && value <= high) return true;
        }

        return false;
    }

    /// <summary>The ranges between separators.</summary>
    public static IEnumerable<Range> Split(this ReadOnlySpan<byte> span, byte separator)
    {
        List<Range> ranges = [];
        int start = 0;
        for (int i = 0; i <= span.Length; i++)
        {
            if (i < span.Length && span[i] != separator) continue;
            ranges.Add(start..i);
            start = i + 1;
        }

        return ranges;
    }
}
