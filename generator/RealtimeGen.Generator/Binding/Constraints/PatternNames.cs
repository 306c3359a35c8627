using System.Text.RegularExpressions;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Emit.Patterns;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>Patterns on names: which declared names they match is known before any instance is.</summary>
internal sealed class PatternNames(Problems problems)
{
    /// <summary>For one name; a pattern that takes longer is taken not to match, as in a validator.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly Dictionary<string, Regex> _expressions = new(StringComparer.Ordinal);

    /// <summary>False, and reported, for a pattern that cannot be compiled.</summary>
    public bool IsValid(Place place, NamedSchema entry)
    {
        if (PatternSyntax.IsValid(entry.Name, out string reason)) return true;
        problems.Add(place.Document, entry.Schema.Pointer, ProblemPart.Name, "RTG1012", entry.Name, reason);
        return false;
    }

    public bool Matches(string pattern, string name)
    {
        if (!_expressions.TryGetValue(pattern, out Regex? expression))
            _expressions[pattern] = expression = new Regex(EcmaPattern.Translate(pattern)!, RegexOptions.CultureInvariant, Patience);
        try
        {
            return expression.IsMatch(name);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
