using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using RealtimeGen.Generator.Patterns;

namespace RealtimeGen.Generator.Evaluation;

/// <summary>Translated patterns. One per process: schemas outlive the compilations that use them.</summary>
internal static class PatternCache
{
    private const int Capacity = 512;

    /// <summary>Of one match: nobody waits longer for squiggles.</summary>
    private static readonly TimeSpan TimeOut = TimeSpan.FromMilliseconds(250);

    private static readonly ConcurrentDictionary<string, Regex?> Patterns = new(StringComparer.Ordinal);

    /// <summary>Null where the expression is none of ECMA-262, or has no counterpart.</summary>
    public static Regex? Find(string expression)
    {
        if (Patterns.TryGetValue(expression, out Regex? known)) return known;
        if (Patterns.Count >= Capacity) Patterns.Clear();
        Regex? regex = EcmaPattern.Translate(expression) is { } translated ? new Regex(translated, RegexOptions.CultureInvariant, TimeOut) : null;
        Patterns[expression] = regex;
        return regex;
    }
}
