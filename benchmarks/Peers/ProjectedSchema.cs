using System.Text.Json.Nodes;

namespace RealtimeGen.Benchmarks.Peers;

/// <summary>A schema in the words that NJsonSchema reads: <c>$defs</c> as <c>definitions</c>, <c>const</c> as an <c>enum</c> of one value.</summary>
internal static class ProjectedSchema
{
    public static string Of(ReadOnlySpan<byte> utf8Schema)
    {
        JsonObject schema = JsonNode.Parse(utf8Schema)!.AsObject();
        schema.Remove("$schema");
        schema.Remove("$id");
        return Projected(schema)!.ToJsonString();
    }

    private static JsonNode? Projected(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(Projected)),
        JsonArray items => new JsonArray([.. items.Select(Projected)]),
        _ => node?.DeepClone(),
    };

    private static KeyValuePair<string, JsonNode?> Projected(KeyValuePair<string, JsonNode?> member) => member switch
    {
        ("$defs", _) => new("definitions", Projected(member.Value)),
        ("$ref", { } reference) => new("$ref", reference.GetValue<string>().Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal)),
        ("const", { } value) => new("enum", new JsonArray(value.DeepClone())),
        _ => new(member.Key, Projected(member.Value)),
    };
}
