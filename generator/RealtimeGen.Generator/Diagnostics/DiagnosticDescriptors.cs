using Microsoft.CodeAnalysis;

namespace RealtimeGen.Generator.Diagnostics;

/// <summary>Every rule by its id.</summary>
internal static class DiagnosticDescriptors
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [.. ProjectRules.All, .. SchemaRules.All, .. CodeRules.All, .. DocumentRules.All];

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor Find(string id) => ById[id];
}
