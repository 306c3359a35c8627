using RealtimeGen.Generator.Schema.Keywords;

namespace RealtimeGen.Generator.Binding.Views;

/// <summary>What a keyword is to binding.</summary>
internal static class KeywordRoles
{
    /// <summary>True when the keyword demands something of an instance by itself.</summary>
    public static bool IsAssertion(string name) => KeywordTable.Find(name)?.Status is KeywordStatus.Assertion;

    /// <summary>True when a validator could do without the keyword; definitions stay, since references lead to them.</summary>
    public static bool IsAnnotation(string name) => KeywordTable.Find(name)?.Status is null or KeywordStatus.Annotation;
}
