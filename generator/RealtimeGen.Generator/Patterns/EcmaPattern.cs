using System.Text;
using System.Text.RegularExpressions;

namespace RealtimeGen.Generator.Patterns;

/// <summary>
/// Regular expressions of ECMA-262 with the <c>u</c> flag (draft 2020-12 core, 6.4) as .NET's. They differ in what <c>$</c>, <c>.</c> and the
/// named classes mean, and .NET matches UTF-16 code units, not code points.
/// </summary>
internal static class EcmaPattern
{
    private const string WordBoundary = "(?:(?<=[0-9A-Z_a-z])(?![0-9A-Z_a-z])|(?<![0-9A-Z_a-z])(?=[0-9A-Z_a-z]))";
    private const string NoWordBoundary = "(?:(?<=[0-9A-Z_a-z])(?=[0-9A-Z_a-z])|(?<![0-9A-Z_a-z])(?![0-9A-Z_a-z]))";

    // The longer ones first: each is the beginning of those before it.
    private static readonly string[] Groups = ["(?<=", "(?<!", "(?<", "(?:", "(?=", "(?!"];

    /// <summary>The .NET expression; null where the pattern is none of ECMA-262, or has no counterpart.</summary>
    public static string? Translate(string pattern) => Translate(pattern, out _);

    /// <param name="reason">Why there is none.</param>
    public static string? Translate(string pattern, out string reason)
    {
        StringBuilder translated = new(pattern.Length + 16);
        PatternReader reader = new(pattern);
        while (!reader.IsAtEnd)
        {
            int start = reader.Index;
            if (Term(reader) is not { } term)
            {
                reason = Fault(pattern.Substring(start));
                return null;
            }

            translated.Append(term);
        }

        string expression = translated.ToString();
        return IsRegex(expression, out reason) ? expression : null;
    }

    private static string Fault(string rest) => rest[0] switch
    {
        '[' => $"The class {rest} has no end, a range that runs backwards, or a property of Unicode that is not supported.",
        '(' => $"The group {rest} is none of ECMA-262.",
        _ => $"The escape {rest} has no end, or is not supported.",
    };

    private static string? Term(PatternReader reader)
    {
        switch (reader.Current)
        {
            case '\\':
                reader.Index++;
                return Escape(reader);
            case '[':
                reader.Index++;
                return PatternClassReader.Read(reader);
            case '.':
                reader.Index++;
                return CharacterClasses.LineTerminators.Complement().ToRegex();
            case '$':
                // .NET's $ also matches before a line end at the end of the text.
                reader.Index++;
                return "\\z";
            case '(':
                return Group(reader);
            case '{' when reader.Quantifier() is { } quantifier:
                return quantifier;
            case '^' or ')' or '|' or '*' or '+' or '?':
                return ((char)reader.CodePoint()).ToString();
            default:
                return Literal(reader.CodePoint());
        }
    }

    private static string? Group(PatternReader reader)
    {
        foreach (string group in Groups)
        {
            if (!reader.Accept(group)) continue;
            return group != "(?<" ? group : reader.Until('>') is { } name ? $"(?<{name}>" : null;
        }

        // What else .NET calls a group (options, atomic, conditional) is an error in ECMA-262.
        return reader.Accept("(?") ? null : reader.Accept("(") ? "(" : null;
    }

    private static string? Escape(PatternReader reader)
    {
        if (reader.IsAtEnd) return null;
        char letter = reader.Current;
        if (letter is >= '1' and <= '9') return $"(?:\\{reader.Digits()})";
        if (CharacterClasses.Of(letter) is { } set)
        {
            reader.Index++;
            return set.ToRegex();
        }

        if (reader.Accept("b")) return WordBoundary;
        if (reader.Accept("B")) return NoWordBoundary;
        if (reader.Accept("k<")) return reader.Until('>') is { } name ? $"\\k<{name}>" : null;
        if (reader.Accept("p{")) return Property(reader, "p");
        if (reader.Accept("P{")) return Property(reader, "P");
        return Literal(reader.Escape());
    }

    private static string? Property(PatternReader reader, string letter) =>
        reader.Until('}') is { } name && CharacterClasses.Category(name) is { } category ? $"\\{letter}{{{category}}}" : null;

    private static string Literal(int codePoint) => codePoint > char.MaxValue
        ? CodePointSet.Of((codePoint, codePoint)).ToRegex()
        : CodePointSet.Unit(codePoint);

    private static bool IsRegex(string expression, out string reason)
    {
        try
        {
            _ = new Regex(expression, RegexOptions.CultureInvariant);
            reason = "";
            return true;
        }
        catch (ArgumentException error)
        {
            reason = error.Message;
            return false;
        }
    }
}
