namespace RealtimeGen.Generator.Patterns;

/// <summary>The character classes of ECMA-262, 22.2.2.9, which are those of .NET in name only.</summary>
internal static class CharacterClasses
{
    public static readonly CodePointSet Digits = CodePointSet.Of(('0', '9'));

    public static readonly CodePointSet Words = CodePointSet.Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    /// <summary>WhiteSpace and LineTerminator (ECMA-262, 12.2 and 12.3).</summary>
    public static readonly CodePointSet Spaces = CodePointSet.Of(
        (0x9, 0xD), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F),
        (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    public static readonly CodePointSet LineTerminators = CodePointSet.Of(('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029));

    private static readonly string[] Categories =
    [
        "L Letter", "Lu Uppercase_Letter", "Ll Lowercase_Letter", "Lt Titlecase_Letter", "Lm Modifier_Letter", "Lo Other_Letter",
        "M Mark Combining_Mark", "Mn Nonspacing_Mark", "Mc Spacing_Mark", "Me Enclosing_Mark",
        "N Number", "Nd Decimal_Number digit", "Nl Letter_Number", "No Other_Number",
        "P Punctuation punct", "Pc Connector_Punctuation", "Pd Dash_Punctuation", "Ps Open_Punctuation", "Pe Close_Punctuation",
        "Pi Initial_Punctuation", "Pf Final_Punctuation", "Po Other_Punctuation",
        "S Symbol", "Sm Math_Symbol", "Sc Currency_Symbol", "Sk Modifier_Symbol", "So Other_Symbol",
        "Z Separator", "Zs Space_Separator", "Zl Line_Separator", "Zp Paragraph_Separator",
        "C Other", "Cc Control cntrl", "Cf Format", "Co Private_Use", "Cn Unassigned",
    ];

    public static CodePointSet? Of(char letter) => letter switch
    {
        'd' => Digits,
        'w' => Words,
        's' => Spaces,
        'D' => Digits.Complement(),
        'W' => Words.Complement(),
        'S' => Spaces.Complement(),
        _ => null,
    };

    /// <summary>
    /// The .NET name of a general category; null for every other property, of which .NET knows none. Letters and the like outside of the basic
    /// plane are not matched: .NET has no categories for surrogate pairs.
    /// </summary>
    public static string? Category(string property)
    {
        string name = property.StartsWith("General_Category=", StringComparison.Ordinal) || property.StartsWith("gc=", StringComparison.Ordinal)
            ? property.Substring(property.IndexOf('=') + 1)
            : property;
        return Categories.Select(line => line.Split(' ')).FirstOrDefault(names => names.Contains(name))?[0];
    }
}
