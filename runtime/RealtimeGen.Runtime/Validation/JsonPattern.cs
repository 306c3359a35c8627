using System.ComponentModel;
using System.Text.RegularExpressions;

namespace RealtimeGen;

/// <summary>Patterns of schemas as regular expressions; for emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonPattern
{
    // A pattern comes from a schema, the text from anywhere: together they must not be able to stop a server.
    private static readonly TimeSpan TimeOut = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// Matches in linear time where the pattern allows it (no look-around, no back-references), else by backtracking, for 250 ms at most.
    /// </summary>
    /// <param name="expression">A .NET regular expression.</param>
    public static Regex Compile(string expression)
    {
        try
        {
            return new Regex(expression, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(expression, RegexOptions.CultureInvariant, TimeOut);
        }
    }
}
