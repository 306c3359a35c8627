using System.Text.Json.Nodes;

namespace RealtimeGen.Behaviour.Samples;

/// <summary>The session schema as JSON, for tests that derive documents from it.</summary>
internal static class SessionSchema
{
    public static JsonObject Root { get; } = Load();

    public static JsonObject Resolve(JsonNode schema)
    {
        JsonObject node = schema.AsObject();
        return node["$ref"]?.GetValue<string>() is { } reference ? Root["$defs"]![reference.Split('/')[^1]]!.AsObject() : node;
    }

    public static JsonArray? Branches(JsonObject schema) => (schema["oneOf"] ?? schema["anyOf"])?.AsArray();

    /// <summary>Names of the JSON types that a schema admits.</summary>
    public static IReadOnlySet<string> Types(JsonObject schema) => (schema["type"], schema["const"] ?? schema["enum"]?[0], Branches(schema)) switch
    {
        (JsonArray types, _, _) => types.Select(t => t!.GetValue<string>()).ToHashSet(),
        (JsonValue type, _, _) => new HashSet<string> { type.GetValue<string>() },
        (_, JsonValue, _) => new HashSet<string> { "string" },
        (_, _, { } branches) => branches.SelectMany(b => Types(Resolve(b!))).ToHashSet(),
        _ => new HashSet<string> { "object", "array", "string", "number", "integer", "boolean", "null" },
    };

    private static JsonObject Load()
    {
        using Stream stream = typeof(SessionSchema).Assembly.GetManifestResourceStream("session.schema.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}
