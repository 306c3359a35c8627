using System.Text.Json.Nodes;
using RealtimeGen.Behaviour.Samples;

namespace RealtimeGen.Behaviour.Faults;

/// <summary>One fault for every field of the session schema and every keyword that applies to it.</summary>
internal static class FaultCatalog
{
    private static readonly (string Type, JsonNode? Value)[] OneOfEachType =
        [("object", new JsonObject()), ("array", new JsonArray()), ("string", "text"), ("number", 0.5), ("boolean", true), ("null", null)];

    public static IReadOnlyList<Fault> All { get; } = [.. In(SessionSchema.Root, "", value => value)];

    /// <param name="embed">Puts a value into this place of an otherwise valid session.</param>
    private static IEnumerable<Fault> In(JsonNode schema, string path, Func<JsonNode?, JsonNode?> embed)
    {
        JsonObject node = SessionSchema.Resolve(schema);
        return WrongType(node, path, embed).Concat(Within(node, path, embed));
    }

    private static IEnumerable<Fault> Within(JsonObject node, string path, Func<JsonNode?, JsonNode?> embed)
    {
        if (SessionSchema.Branches(node) is { } branches && !IsOpenEnum(branches))
        {
            return branches.SelectMany(b => Within(SessionSchema.Resolve(b!), path, embed)).Concat(WrongVariant(branches, path, embed));
        }

        return Values(node, path, embed).Concat(Objects(node, path, embed)).Concat(Items(node, path, embed));
    }

    private static IEnumerable<Fault> WrongType(JsonObject node, string path, Func<JsonNode?, JsonNode?> embed)
    {
        IReadOnlySet<string> types = SessionSchema.Types(node);
        string keyword = Reported(node);
        foreach ((string type, JsonNode? value) in OneOfEachType)
        {
            if (!types.Contains(type)) yield return new Fault(path, keyword, "a value of type " + type, embed(value?.DeepClone()));
        }
    }

    /// <summary>A union reports under its own keyword, unless only one branch beside null can have been meant.</summary>
    private static string Reported(JsonObject node)
    {
        if (node["const"] is not null && node["type"] is null) return "const";
        if (SessionSchema.Branches(node) is not { } branches || IsOpenEnum(branches)) return "type";
        return branches.Count(b => SessionSchema.Resolve(b!)["type"]?.ToString() != "null") == 1 ? "type" : node.ContainsKey("oneOf") ? "oneOf" : "anyOf";
    }

    private static IEnumerable<Fault> Values(JsonObject node, string path, Func<JsonNode?, JsonNode?> embed)
    {
        if (node["const"] is not null) yield return new Fault(path, "const", "another constant", embed("something else"));
        if (node["enum"] is not null) yield return new Fault(path, "enum", "an unknown value", embed("something else"));
        if (node["minimum"] is { } minimum) yield return new Fault(path, "minimum", "below", embed(Beside(node, minimum, -1)));
        if (node["maximum"] is { } maximum) yield return new Fault(path, "maximum", "above", embed(Beside(node, maximum, 1)));
        if (node["maxLength"] is { } length) yield return new Fault(path, "maxLength", "too long", embed(new string('x', length.GetValue<int>() + 1)));
        if (node["minLength"] is not null) yield return new Fault(path, "minLength", "too short", embed(""));
        if (node["pattern"] is not null) yield return new Fault(path, "pattern", "other characters", embed("not that!"));
    }

    private static JsonValue Beside(JsonObject node, JsonNode limit, int direction) => SessionSchema.Types(node).Contains("integer")
        ? JsonValue.Create(limit.GetValue<int>() + direction)
        : JsonValue.Create(limit.GetValue<decimal>() + (0.001m * direction));

    private static IEnumerable<Fault> Objects(JsonObject node, string path, Func<JsonNode?, JsonNode?> embed)
    {
        if (node["properties"] is not JsonObject properties) yield break;
        foreach (JsonNode? name in node["required"]?.AsArray() ?? [])
        {
            JsonObject value = ValidSample.Of(node)!.AsObject();
            value.Remove(name!.GetValue<string>());
            yield return new Fault(path, "required", "without " + name, embed(value));
        }

        if (node["additionalProperties"]?.GetValue<bool>() == false)
        {
            yield return new Fault(path + "/surprise", "additionalProperties", "an unknown member", embed(With(node, "surprise", 1)));
        }

        foreach ((string name, JsonNode? property) in properties)
        {
            foreach (Fault fault in In(property!, $"{path}/{name}", value => embed(With(node, name, value)))) yield return fault;
        }
    }

    private static IEnumerable<Fault> Items(JsonObject node, string path, Func<JsonNode?, JsonNode?> embed) =>
        node["items"] is { } items ? In(items, path + "/1", value => embed(new JsonArray(ValidSample.Of(items), value))) : [];

    private static JsonObject With(JsonObject schema, string name, JsonNode? value)
    {
        JsonObject sample = ValidSample.Of(schema)!.AsObject();
        sample[name] = value;
        return sample;
    }

    /// <summary>Members of one variant in another: what servers refuse, and what a copy of half a configuration looks like.</summary>
    private static IEnumerable<Fault> WrongVariant(JsonArray branches, string path, Func<JsonNode?, JsonNode?> embed)
    {
        JsonObject[] closed = [.. branches.Select(b => SessionSchema.Resolve(b!)).Where(b => b["additionalProperties"] is not null)];
        foreach (JsonObject branch in closed)
        {
            foreach ((string name, JsonNode? property) in closed.Where(b => b != branch).SelectMany(b => b["properties"]!.AsObject()))
            {
                if (branch["properties"]!.AsObject().ContainsKey(name)) continue;
                yield return new Fault($"{path}/{name}", "additionalProperties", "a member of another variant", embed(With(branch, name, ValidSample.Of(property!))));
            }
        }
    }

    private static bool IsOpenEnum(JsonArray branches) =>
        branches.All(b => SessionSchema.Resolve(b!)["type"]?.ToString() == "string") && branches.Any(b => SessionSchema.Resolve(b!)["enum"] is not null);
}
