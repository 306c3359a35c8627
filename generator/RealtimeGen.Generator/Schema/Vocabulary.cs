namespace RealtimeGen.Generator.Schema;

/// <summary>The vocabularies of drafts 2019-09 and 2020-12 that differ in what an instance must satisfy. What only annotates is core here.</summary>
[Flags]
internal enum Vocabularies
{
    Core = 1,
    Applicator = 2,

    /// <summary>A part of the applicators in draft 2019-09.</summary>
    Unevaluated = 4,
    Validation = 8,
    Format = 16,

    /// <summary><c>format</c> is a demand (draft 2020-12 validation, 7.2.2).</summary>
    FormatAssertion = 32 | Format,
    All = Core | Applicator | Unevaluated | Validation | Format,
}

internal static class Vocabulary
{
    private const string Drafts = "https://json-schema.org/draft/";

    /// <summary>What a URI in <c>$vocabulary</c> names; null for somebody else's vocabulary.</summary>
    /// <param name="isRequired">The value of the entry: draft 2019-09 asserts formats where it is true (2019-09 validation, 7.2).</param>
    public static Vocabularies? Find(string uri, bool isRequired)
    {
        if (!uri.StartsWith(Drafts, StringComparison.Ordinal)) return null;

        return uri.Substring(Drafts.Length) switch
        {
            "2019-09/vocab/applicator" => Vocabularies.Applicator | Vocabularies.Unevaluated,
            "2020-12/vocab/applicator" => Vocabularies.Applicator,
            "2020-12/vocab/unevaluated" => Vocabularies.Unevaluated,
            "2019-09/vocab/validation" or "2020-12/vocab/validation" => Vocabularies.Validation,
            "2019-09/vocab/format" => isRequired ? Vocabularies.FormatAssertion : Vocabularies.Format,
            "2020-12/vocab/format-annotation" => Vocabularies.Format,
            // Who knows this vocabulary asserts formats whatever the value says (draft 2020-12 validation, 7.2.2).
            "2020-12/vocab/format-assertion" => Vocabularies.FormatAssertion,
            "2019-09/vocab/core" or "2020-12/vocab/core" or "2019-09/vocab/meta-data" or "2020-12/vocab/meta-data"
                or "2019-09/vocab/content" or "2020-12/vocab/content" => Vocabularies.Core,
            _ => null,
        };
    }

    /// <summary>The URI of one vocabulary, for messages.</summary>
    public static string Uri(Vocabularies vocabulary, Dialect dialect)
    {
        bool isLatest = dialect == Dialect.Draft202012;
        return Drafts + (isLatest ? "2020-12" : "2019-09") + "/vocab/" + vocabulary switch
        {
            Vocabularies.Validation => "validation",
            Vocabularies.Format => isLatest ? "format-annotation" : "format",
            Vocabularies.Unevaluated when isLatest => "unevaluated",
            _ => "applicator",
        };
    }
}
