using System.Text.RegularExpressions;

namespace RealtimeGen.Generator.Evaluation;

/// <summary>Matches patterns for as long as one evaluation may take: what cannot be known in time is undecided.</summary>
internal sealed class PatternBudget
{
    /// <summary>How many matches may run into their time-out: a document may hold any number of strings.</summary>
    private const int TimeOuts = 2;

    private int _timeOuts;

    /// <summary>Whether an expression of ECMA-262 matches somewhere in a text.</summary>
    public Verdict Matches(string expression, string text)
    {
        if (_timeOuts >= TimeOuts || PatternCache.Find(expression) is not { } regex) return Verdict.Undecided;
        try
        {
            return Verdicts.Of(regex.IsMatch(text));
        }
        catch (RegexMatchTimeoutException)
        {
            _timeOuts++;
            return Verdict.Undecided;
        }
    }
}
