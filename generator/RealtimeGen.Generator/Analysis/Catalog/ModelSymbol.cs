using Microsoft.CodeAnalysis;

namespace RealtimeGen.Generator.Analysis.Catalog;

/// <summary>A type that stands for JSON, with the way to its schema: <c>[JsonModel]</c>.</summary>
/// <param name="Type">Without type arguments.</param>
/// <param name="Schema">The text on a root; the same instance for as long as the attribute lives. Null elsewhere.</param>
/// <param name="Root">The type that has the text; null on the root itself.</param>
/// <param name="Pointer">JSON Pointer into the root's text; empty for all of it.</param>
internal sealed record ModelSymbol(INamedTypeSymbol Type, string? Schema, INamedTypeSymbol? Root, string Pointer)
{
    /// <summary>Null where the arguments are not those that the generator writes.</summary>
    public static ModelSymbol? Of(INamedTypeSymbol type, AttributeData attribute) => attribute.ConstructorArguments switch
    {
        { Length: 1 } one when one[0].Value is string schema => new ModelSymbol(type, schema, null, ""),
        { Length: 2 } two when two[0].Value is INamedTypeSymbol root && two[1].Value is string pointer => new ModelSymbol(type, null, root, pointer),
        _ => null,
    };
}
