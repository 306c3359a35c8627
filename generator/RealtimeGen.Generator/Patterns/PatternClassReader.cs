using System.Text;

namespace RealtimeGen.Generator.Patterns;

/// <summary>Reads the inside of <c>[...]</c>.</summary>
internal static class PatternClassReader
{
    /// <summary>The class as a .NET expression; null where it does not end, or names a property that .NET lacks.</summary>
    public static string? Read(PatternReader reader)
    {
        bool isNegated = reader.Accept("^");
        CodePointSet set = new();
        StringBuilder categories = new();
        while (!reader.Accept("]"))
        {
            if (reader.IsAtEnd) return null;
            if (Category(reader) is { } category)
            {
                if (category.Length == 0) return null;
                categories.Append(category);
                continue;
            }

            if (Set(reader) is { } named)
            {
                set.Add(named);
                continue;
            }

            if (!Range(reader, set)) return null;
        }

        if (categories.Length > 0) return WithCategories(set, categories.ToString(), isNegated);
        return (isNegated ? set.Complement() : set).ToRegex();
    }

    /// <summary>An empty string for a property that .NET lacks, null where there is no property.</summary>
    private static string? Category(PatternReader reader)
    {
        string? letter = reader.Accept("\\p{") ? "p" : reader.Accept("\\P{") ? "P" : null;
        if (letter is null) return null;
        return reader.Until('}') is { } name && CharacterClasses.Category(name) is { } category ? $"\\{letter}{{{category}}}" : "";
    }

    private static CodePointSet? Set(PatternReader reader)
    {
        int start = reader.Index;
        if (reader.Accept("\\") && !reader.IsAtEnd && CharacterClasses.Of(reader.Current) is { } set)
        {
            reader.Index++;
            return set;
        }

        reader.Index = start;
        return null;
    }

    private static bool Range(PatternReader reader, CodePointSet set)
    {
        int first = Character(reader);
        int hyphen = reader.Index;
        if (!reader.Accept("-") || reader.IsAtEnd || reader.Current == ']')
        {
            reader.Index = hyphen;
            set.Add(first, first);
            return true;
        }

        // After a hyphen, \d and its kin are no end of a range: the hyphen is then a character.
        int last = Set(reader) is { } named ? Hyphen(set, named, first) : Character(reader);
        if (last < first) return false;
        set.Add(first, last);
        return true;
    }

    private static int Hyphen(CodePointSet set, CodePointSet named, int first)
    {
        set.Add('-', '-');
        set.Add(named);
        return first;
    }

    private static int Character(PatternReader reader) =>
        reader.Accept("\\b") ? '\b' : reader.Accept("\\") ? reader.Escape() : reader.CodePoint();

    private static string WithCategories(CodePointSet set, string categories, bool isNegated)
    {
        string units = $"[{(isNegated ? "^" : "")}{set.ToClassContent()}{categories}{(isNegated ? "\\ud800-\\udfff" : "")}]";
        CodePointSet outside = CodePointSet.Of((0, 0xFFFF));
        outside.Add(set);
        string astral = isNegated ? outside.Complement().ToRegex() : "(?!)";
        return $"(?:{units}|{astral})";
    }
}
