using Microsoft.CodeAnalysis;

namespace RealtimeGen.Generator.Analysis.Catalog;

/// <summary>A type that stands for JSON, with the way to its schema: <c>[JsonModel]</c>.</summary>
/// <param name="Type">Without type arguments.</param>
/// <param name="Schema">The text of its file, where it bears that; else null.</param>
/// <param name="Places">The schemas that apply; none where it stands for all of <paramref name="Schema"/>.</param>
/// <param name="Types">The JSON types that it stands for, in the words of <c>type</c>; null for whatever the schema admits but null.</param>
internal sealed record ModelSymbol(INamedTypeSymbol Type, string? Schema, ImmutableArray<(INamedTypeSymbol Root, string Pointer)> Places, string? Types)
{
    /// <summary><c>format</c> is a demand in <see cref="Schema"/>.</summary>
    public bool AssertsFormats { get; init; }

    /// <param name="attributes">Every <c>[JsonModel]</c> of the type.</param>
    /// <returns>Null where the arguments are not those that the generator writes.</returns>
    public static ModelSymbol? Of(INamedTypeSymbol type, IEnumerable<AttributeData> attributes)
    {
        ModelSymbol model = new(type, null, [], null);
        foreach (AttributeData attribute in attributes)
        {
            switch (attribute.ConstructorArguments)
            {
                case { Length: 1 } one when one[0].Value is string schema:
                    model = model with { Schema = schema, AssertsFormats = Named(attribute, "AssertsFormats") is true };
                    break;
                case { Length: 2 } two when two[0].Value is INamedTypeSymbol root && two[1].Value is string pointer:
                    model = model with { Places = model.Places.Add((root, pointer)), Types = Named(attribute, "Types") as string ?? model.Types };
                    break;
                default:
                    return null;
            }
        }

        return model.Schema is null && model.Places.Length == 0 ? null : model;
    }

    private static object? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;
}
