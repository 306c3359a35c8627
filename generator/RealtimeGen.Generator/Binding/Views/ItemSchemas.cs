using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Views;

/// <summary>
/// What one schema says of the items of an array by position: <c>prefixItems</c> with <c>items</c> (draft 2020-12 core, 10.3.1), or an array in <c>items</c> with
/// <c>additionalItems</c> before (draft 2019-09 core, 9.3.1).
/// </summary>
/// <param name="Prefix">The schemas of the first items.</param>
/// <param name="Rest">The schema of all items behind them; null where nothing is said.</param>
internal sealed record ItemSchemas(IReadOnlyList<Place> Prefix, Place? Rest)
{
    private static readonly ItemSchemas Silent = new([], null);

    public bool Speaks => Prefix.Count > 0 || Rest is not null;

    public Place? At(int index) => index < Prefix.Count ? Prefix[index] : Rest;

    public static ItemSchemas Of(Place place)
    {
        if (place.Node.Boolean is not null) return Silent;
        SubschemaListKeyword? array = place.Node.Get<SubschemaListKeyword>("items") ?? place.Node.Get<SubschemaListKeyword>("prefixItems");
        // additionalItems means nothing beside a single schema in items.
        SchemaNode? rest = array is { Name: "items" } ? place.Node.Subschema("additionalItems") : place.Node.Subschema("items");
        return array is null && rest is null ? Silent : new ItemSchemas([.. (array?.Schemas ?? []).Select(place.At)], rest is null ? null : place.At(rest));
    }
}
