namespace RealtimeGen.CodeFixes;

/// <summary>The runtime's attributes on generated symbols.</summary>
internal static class Marks
{
    public static bool Has(ISymbol symbol, string attribute) => Find(symbol, attribute) is not null;

    /// <summary>The name on the wire; null where it has none.</summary>
    public static string? Member(ISymbol symbol) =>
        Find(symbol, "JsonMemberAttribute")?.ConstructorArguments is { Length: 1 } arguments ? arguments[0].Value as string : null;

    private static AttributeData? Find(ISymbol symbol, string attribute) => symbol.OriginalDefinition.GetAttributes().FirstOrDefault(
        data => data.AttributeClass is { ContainingNamespace: { Name: "RealtimeGen", ContainingNamespace.IsGlobalNamespace: true } } type && type.Name == attribute);
}
