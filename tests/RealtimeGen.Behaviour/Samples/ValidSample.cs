using System.Text.Json.Nodes;

namespace RealtimeGen.Behaviour.Samples;

/// <summary>A valid value for a schema, with every member that it declares.</summary>
internal static class ValidSample
{
    public static JsonNode? Of(JsonNode schema)
    {
        JsonObject node = SessionSchema.Resolve(schema);
        if (node["const"] is { } constant) return constant.DeepClone();
        if (node["enum"] is JsonArray values) return values[0]!.DeepClone();
        if (SessionSchema.Branches(node) is { } branches) return Of(branches[0]!);
        if (node["minimum"] is { } minimum) return minimum.DeepClone();
        return SessionSchema.Types(node).First() switch
        {
            "object" => Object(node),
            "array" => new JsonArray(Of(node["items"]!)),
            "string" => "some text",
            "integer" or "number" => 1,
            "boolean" => true,
            _ => null,
        };
    }

    private static JsonObject Object(JsonObject schema)
    {
        JsonObject value = [];
        foreach ((string name, JsonNode? property) in schema["properties"]?.AsObject() ?? []) value[name] = Of(property!);
        return value;
    }
}
