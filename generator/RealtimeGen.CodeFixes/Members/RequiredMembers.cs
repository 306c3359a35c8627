namespace RealtimeGen.CodeFixes.Members;

internal static class RequiredMembers
{
    /// <summary>Those of the base types first.</summary>
    public static IEnumerable<IPropertySymbol> Of(INamedTypeSymbol type) =>
        Properties(type).Where(property => property.IsRequired);

    public static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol? type) =>
        type is null ? [] : Properties(type.BaseType).Concat(type.GetMembers().OfType<IPropertySymbol>());
}
