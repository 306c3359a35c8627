using System.Text.Json;
using CsCheck;
using static RealtimeGen.Agreement.Random.RandomJson;

namespace RealtimeGen.Agreement.Random;

/// <summary>Documents that follow a schema most of the way: what is demanded is met often, and missed often.</summary>
internal sealed class NearbyDocuments
{
    private const int Depth = 4;

    private readonly JsonElement _root;

    private NearbyDocuments(JsonElement root) => _root = root;

    public static Gen<string> Of(string schema)
    {
        JsonElement root = JsonDocument.Parse(schema).RootElement;
        NearbyDocuments documents = new(root);
        return Gen.Frequency((4, documents.For(root, Depth)), (1, Value));
    }

    private Gen<string> For(JsonElement schema, int depth)
    {
        if (schema.ValueKind != JsonValueKind.Object || depth == 0) return Value;
        List<(int, IGen<string>)> ways = [(2, Value)];
        foreach (JsonProperty keyword in schema.EnumerateObject()) Follow(schema, keyword, depth, ways);
        return Gen.Frequency([.. ways]);
    }

    private void Follow(JsonElement schema, JsonProperty keyword, int depth, List<(int, IGen<string>)> ways)
    {
        JsonElement value = keyword.Value;
        switch (keyword.Name)
        {
            case "const": ways.Add((5, Gen.Const(value.GetRawText()))); break;
            case "enum": ways.Add((5, Gen.OneOf([.. value.EnumerateArray().Select(v => v.GetRawText())]))); break;
            case "type" when value.ValueKind == JsonValueKind.String: ways.Add((4, OfType(value.GetString()!))); break;
            case "allOf" or "anyOf" or "oneOf": foreach (JsonElement branch in value.EnumerateArray()) ways.Add((2, For(branch, depth - 1))); break;
            case "$ref": ways.Add((3, For(Target(value.GetString()!), depth - 1))); break;
            case "if" or "then" or "else": ways.Add((1, For(value, depth - 1))); break;
            case "properties" or "required" or "patternProperties" or "dependentSchemas": ways.Add((4, Members(schema, depth))); break;
            case "items" or "prefixItems" or "contains": ways.Add((4, Items(schema, depth))); break;
        }
    }

    private Gen<string> Members(JsonElement schema, int depth)
    {
        List<Gen<(string Name, string Value)[]>> parts = [];
        foreach (string keyword in (string[])["properties", "dependentSchemas"])
        {
            if (!schema.TryGetProperty(keyword, out JsonElement map)) continue;
            foreach (JsonProperty member in map.EnumerateObject())
                parts.Add(Perhaps(For(keyword == "properties" ? member.Value : default, depth - 1).Select(v => (member.Name, v))));
        }

        if (schema.TryGetProperty("required", out JsonElement required))
            parts.AddRange(required.EnumerateArray().Select(n => Perhaps(Value.Select(v => (n.GetString()!, v)))));
        parts.Add(Gen.Select(Name, Value).Array[0, 2]);
        return parts.Aggregate(Gen.Const(System.Array.Empty<(string, string)>()), (all, part) => Gen.Select(all, part).Select((a, p) => a.Concat(p).ToArray()))
            .Select(members => Object(members));
    }

    private Gen<string> Items(JsonElement schema, int depth)
    {
        JsonElement[] schemas = [.. new[] { "prefixItems", "items", "contains" }.SelectMany(k => schema.TryGetProperty(k, out JsonElement s) ? s.ValueKind == JsonValueKind.Array ? s.EnumerateArray().ToArray() : [s] : [])];
        return RandomJson.Array(Gen.OneOf([.. schemas.Select(s => For(s, depth - 1)).Append(Value)]), 0, 4);
    }

    private static Gen<(string Name, string Value)[]> Perhaps(Gen<(string Name, string Value)> member) =>
        Gen.Frequency((3, member.Select(m => new[] { m })), (1, Gen.Const(System.Array.Empty<(string, string)>())));

    private static Gen<string> OfType(string type) => type switch
    {
        "null" => Gen.Const("null"),
        "boolean" => Gen.OneOf("true", "false"),
        "string" => Text,
        "array" => RandomJson.Array(Value, 0, 4),
        "object" => Object(Name, Value, 0, 4),
        _ => Number,
    };

    private JsonElement Target(string reference)
    {
        JsonElement target = _root;
        foreach (string segment in reference.Split('/').Skip(1)) target = target.GetProperty(segment);
        return target;
    }
}
