using System.Text.Json;
using System.Text.Json.Nodes;
using RealtimeGen.Programs.Printing;
using RealtimeGen.Programs.Schemas;

namespace RealtimeGen.Programs.Faults;

/// <summary>A part of a value and its schema.</summary>
/// <param name="IsBranch">Whether the schema is one branch of several, so that what it refuses another may take.</param>
internal sealed record PlacedValue(string Pointer, SchemaPlace Place, JsonNode? Value, bool IsBranch)
{
    /// <summary>A value and all that its schema declares in it.</summary>
    public static IEnumerable<PlacedValue> AllOf(SchemaSet schemas, SchemaPlace place, JsonNode? value, string pointer = "")
    {
        place = schemas.Resolve(place);
        bool isBranch = false;
        while (place.Node["properties"] is null && (place.Node["oneOf"] ?? place.Node["anyOf"]) is JsonArray branches)
        {
            SchemaPlace[] fitting = [.. branches.Select(branch => schemas.Resolve(place.Of(branch!))).Where(branch => Fits(branch, value))];
            if (fitting.Length == 0) yield break;
            place = fitting[0];
            isBranch = true;
        }

        yield return new PlacedValue(pointer, place, value, isBranch);
        IEnumerable<(string Pointer, JsonNode? Schema, JsonNode? Value)> parts = value switch
        {
            JsonObject members => members.Select(m => (Pointers.Member(pointer, m.Key), place.Node["properties"]?[m.Key] ?? place.Node["additionalProperties"], m.Value)),
            JsonArray items => items.Select((item, i) => (Pointers.Item(pointer, i), place.Node["items"], item)),
            _ => [],
        };
        foreach ((string at, JsonNode? schema, JsonNode? part) in parts)
        {
            if (schema is not JsonObject) continue;
            foreach (PlacedValue inner in AllOf(schemas, place.Of(schema), part, at)) yield return inner;
        }
    }

    private static bool Fits(SchemaPlace place, JsonNode? value)
    {
        if (place.Node["oneOf"] is not null && place.Node["properties"] is null) return true;
        if (place.Node["const"] is { } constant && constant.ToJsonString() != value?.ToJsonString()) return false;
        bool hasType = value?.GetValueKind() switch
        {
            JsonValueKind.Object => place.HasType("object"),
            JsonValueKind.Array => place.HasType("array"),
            JsonValueKind.String => place.HasType("string") || place.Node["const"] is not null,
            JsonValueKind.Number => place.HasType("number") || place.HasType("integer"),
            null => place.HasType("null"),
            _ => place.HasType("boolean"),
        };
        return hasType && (value is not JsonObject members || place.Node["properties"] is not JsonObject properties
            || properties.All(p => p.Value?["const"] is not { } tag || members[p.Key] is null || tag.ToJsonString() == members[p.Key]!.ToJsonString()));
    }
}
