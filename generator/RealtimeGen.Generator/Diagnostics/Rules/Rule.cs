using Microsoft.CodeAnalysis;

namespace RealtimeGen.Generator.Diagnostics;

/// <summary>
/// Makes descriptors whose help link follows from their id. An error means that the output would be wrong or absent, a warning that
/// something was ignored, an information that it could be better.
/// </summary>
internal static class Rule
{
    private const string Pages = "https://github.com/realtimegen/realtimegen/blob/main/docs/rules/";

    public static DiagnosticDescriptor Create(
        string id, string title, string messageFormat, string category, DiagnosticSeverity defaultSeverity, params string[] customTags) =>
        new(id, title, messageFormat, category, defaultSeverity, true, helpLinkUri: Pages + id + ".md", customTags: customTags);
}
