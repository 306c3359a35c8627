using System.Text.Json.Nodes;
using RealtimeGen.Programs.Schemas;

namespace RealtimeGen.Programs.Values;

/// <summary>JSON at random that a schema allows. Rules that span members are left to the validator, which refuses what breaks them.</summary>
internal sealed class RandomValue(Subject subject, Random random)
{
    private const int Attempts = 10_000;

    private readonly RandomScalar _scalars = new(random);

    public JsonNode Next()
    {
        for (int i = 0; i < Attempts; i++)
        {
            JsonNode candidate = Of(subject.Place, 0)!;
            if (subject.Emitted.IsValid(candidate.ToJsonString())) return candidate;
        }

        throw new InvalidOperationException($"None of {Attempts} random values of {subject.Type.Name} is valid.");
    }

    private JsonNode? Of(SchemaPlace place, int depth)
    {
        place = subject.Schemas.Resolve(place);
        JsonObject node = place.Node;
        if (node["const"] is { } constant) return RandomScalar.Copy(constant);
        if (node["enum"] is JsonArray values) return RandomScalar.Copy(values[random.Next(values.Count)]!);
        if (place.HasType("null") && random.Next(4) == 0) return null;
        if (node["properties"] is JsonObject properties) return Object(place, properties, depth);
        if ((node["oneOf"] ?? node["anyOf"]) is JsonArray branches) return Of(place.Of(branches[random.Next(branches.Count)]!), depth);
        if (place.HasType("object")) return Map(place, depth);
        if (place.HasType("array")) return Array(place, depth);
        return node.ContainsKey("type") ? _scalars.Of(place) : node.ContainsKey("not") ? null : Free(2);
    }

    private JsonObject Object(SchemaPlace place, JsonObject properties, int depth)
    {
        HashSet<string> names = [.. Names(place.Node["required"])];
        HashSet<string> left = [];
        // One of several members: the branches of the union only name them.
        if (place.Node["oneOf"] is JsonArray alternatives)
        {
            string[] oneOf = [.. alternatives.SelectMany(branch => Names(branch!["required"]))];
            names.Add(oneOf[random.Next(oneOf.Length)]);
            left = [.. oneOf.Except(names)];
        }

        JsonObject result = [];
        foreach ((string name, JsonNode? property) in properties)
        {
            if (names.Contains(name) || (!left.Contains(name) && random.NextDouble() < (depth == 0 ? 0.4 : 0.3))) result[name] = Of(place.Of(property!), depth + 1);
        }

        if (random.Next(10) == 0 && place.Node["additionalProperties"] is null) result["x_" + random.Next(100)] = Free(2);
        return result;
    }

    private JsonObject Map(SchemaPlace place, int depth)
    {
        JsonObject result = [];
        for (int i = random.Next(3); i > 0; i--)
        {
            string name = place.Node["propertyNames"] is null ? $"name {i}" : new string('n', i);
            result[name] = place.Node["additionalProperties"] is JsonObject values ? Of(place.Of(values), depth + 1) : Free(2);
        }

        return result;
    }

    private JsonArray Array(SchemaPlace place, int depth)
    {
        int least = place.Node["minItems"]?.GetValue<int>() ?? 0;
        int most = Math.Min(least + 3, place.Node["maxItems"]?.GetValue<int>() ?? int.MaxValue);
        return [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Of(place.Of(place.Node["items"]!), depth + 1))];
    }

    private JsonNode? Free(int depth) => random.Next(depth == 0 ? 4 : 6) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(2) == 0),
        2 => JsonValue.Create((decimal)random.Next(-100, 100) / 4),
        3 => JsonValue.Create(_scalars.Text()),
        4 => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Free(depth - 1))]),
        _ => new JsonObject(Enumerable.Range(0, random.Next(3)).Select(i => KeyValuePair.Create($"m{i}", Free(depth - 1)))),
    };

    private static IEnumerable<string> Names(JsonNode? names) => names?.AsArray().Select(name => name!.GetValue<string>()) ?? [];
}
