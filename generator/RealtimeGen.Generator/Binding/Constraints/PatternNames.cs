using System.Text.RegularExpressions;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Patterns;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>Patterns on names: which declared names they match is known before any instance is.</summary>
internal sealed class PatternNames(Problems problems)
{
    /// <summary>For one name; a pattern that takes longer is taken not to match, as in a validator.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    /// <summary>For all names and patterns of one bind.</summary>
    private const int MaximumTimeOuts = 10;

    private int _timeOuts;
    private readonly Dictionary<string, Regex> _expressions = new(StringComparer.Ordinal);

    /// <summary>False, and reported, for a pattern that cannot be compiled.</summary>
    public bool IsValid(Place place, NamedSchema entry)
    {
        if (PatternSyntax.IsValid(entry.Name, out string reason)) return true;
        problems.Add(place.Document, entry.Schema.Pointer, ProblemPart.Name, "RTG1012", entry.Name, reason);
        return false;
    }

    /// <param name="holder">The schema of the pattern or of the name, for the report when patterns take too long.</param>
    public bool Matches(string pattern, string name, Place? holder)
    {
        if (!_expressions.TryGetValue(pattern, out Regex? expression))
            _expressions[pattern] = expression = new Regex(EcmaPattern.Translate(pattern)!, RegexOptions.CultureInvariant, Patience);
        try
        {
            return expression.IsMatch(name);
        }
        catch (RegexMatchTimeoutException)
        {
            if (++_timeOuts > MaximumTimeOuts && holder is not null)
                throw new SchemaLimitException(
                    holder,
                    "the pattern '" + pattern + "' takes too long on names that are declared beside it: write it without nested repetition");
            return false;
        }
    }
}
