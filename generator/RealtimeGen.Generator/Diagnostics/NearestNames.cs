namespace RealtimeGen.Generator.Diagnostics;

/// <summary>What was meant by a name that does not exist.</summary>
internal static class NearestNames
{
    /// <summary>Null when nothing is near enough to be a slip of the hand.</summary>
    public static string? Best(string name, IEnumerable<string> candidates) => Find(name, candidates, 1) is [string best] ? best : null;

    /// <summary>
    /// The nearest first, of equally near ones the first, at most <paramref name="count"/>. Differences in case alone are the nearest
    /// of all.
    /// </summary>
    public static IReadOnlyList<string> Find(string name, IEnumerable<string> candidates, int count)
    {
        string lower = name.ToLowerInvariant();
        int limit = Math.Min(3, Math.Max(1, name.Length / 3));
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= limit)
            .Select(candidate => (Name: candidate, Distance: EditDistance(lower, candidate.ToLowerInvariant(), limit)))
            .Where(candidate => candidate.Distance <= limit)
            .OrderBy(candidate => candidate.Distance)
            .Take(count)
            .Select(candidate => candidate.Name)
            .ToArray();
    }

    /// <summary>
    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment); anything over <paramref name="limit"/>
    /// may stand for more.
    /// </summary>
    internal static int EditDistance(string a, string b, int limit)
    {
        int[] beforeLast = new int[b.Length + 1];
        int[] last = new int[b.Length + 1];
        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) last[j] = j;

        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > limit + 1) return limit + 1;
            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
