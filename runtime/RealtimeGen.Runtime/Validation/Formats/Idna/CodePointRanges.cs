namespace RealtimeGen;

/// <summary>Sets of code points as sorted pairs of first and last.</summary>
internal static class CodePointRanges
{
    public static bool Contain(ReadOnlySpan<int> pairs, int codePoint)
    {
        for (int i = 0; i < pairs.Length && pairs[i] <= codePoint; i += 2)
        {
            if (codePoint <= pairs[i + 1]) return true;
        }

        return false;
    }
}
