using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Naming;

/// <summary>Names of a schema as C# identifiers.</summary>
internal static class Identifier
{
    /// <summary>Longer names help nobody, and file names have a limit; a number keeps cut ones apart.</summary>
    private const int MaxLength = 100;

    /// <summary><c>input_audio-format</c> becomes <c>InputAudioFormat</c>; what no identifier can hold is left out.</summary>
    public static string Pascal(string name, string fallback)
    {
        StringBuilder result = new(name.Length);
        bool startsWord = true;
        foreach (char c in name)
        {
            if (!IsPart(c))
            {
                startsWord = true;
                continue;
            }

            if (result.Length == 0 && !SyntaxFacts.IsIdentifierStartCharacter(c)) result.Append('_');
            result.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
            if (result.Length == MaxLength) break;
        }

        // Letters without case (CJK, say) are kept as they are; a normalized form is what the compiler compares.
        string text = result.ToString().Normalize(NormalizationForm.FormC);
        return text.Length == 0 ? fallback : text;
    }

    /// <summary>A local or parameter name for a PascalCase one, escaped where it is a keyword.</summary>
    public static string Camel(string pascal)
    {
        string text = char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        return SyntaxFacts.GetKeywordKind(text) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(text) != SyntaxKind.None ? "@" + text : text;
    }

    /// <summary>What <c>x-csharp-name</c> of a schema says; null where it says nothing.</summary>
    public static string? Given(SchemaNode schema)
    {
        if (schema.Text("x-csharp-name") is not { } name) return null;
        if (IsValid(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && name.Length <= MaxLength) return name;
        return Pascal(name, "") is { Length: > 0 } made ? made : null;
    }

    public static bool IsValid(string name) => SyntaxFacts.IsValidIdentifier(name);

    /// <summary>Underscore separates words here; formatting characters are legal in identifiers and invisible in every editor.</summary>
    private static bool IsPart(char c) =>
        c != '_' && SyntaxFacts.IsIdentifierPartCharacter(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format;
}
