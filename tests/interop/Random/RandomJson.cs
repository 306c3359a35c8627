using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RealtimeGen.Interop.Random;

/// <summary>
/// JSON at random that has the shape of a schema. Rules that span members are not looked at: what breaks them is for a validator to refuse.
/// </summary>
/// <param name="hasNulls">Whether a null is among what may be null.</param>
internal sealed partial class RandomJson(ProtocolSchema schemas, System.Random random, bool hasNulls)
{
    private static readonly string[] Texts = ["", "text", "en", "Good morning.", "{\"city\":\"Oslo\"}", "h\u00e9llo \u2028 \"x\" \\ \n", "\ud83c\udf0d", "0"];

    public JsonNode? Of(SchemaPlace place)
    {
        place = schemas.Resolve(place);
        JsonObject node = place.Node;
        if (node["const"] is { } constant) return constant.DeepClone();
        if (node["enum"] is JsonArray values) return Pick(values)!.DeepClone();
        if (node["properties"] is JsonObject properties) return Object(place, properties);
        if ((node["oneOf"] ?? node["anyOf"]) is JsonArray branches) return Of(place.Of(Branch(branches)));
        return Type(node) switch
        {
            "object" => Map(place),
            "array" => Array(place),
            "string" => Text(node),
            "integer" => random.Next((int)Bound(node, "minimum", 0), (int)Bound(node, "maximum", 5_000) + 1),
            "number" => Math.Round(Bound(node, "minimum", -3) + (random.NextDouble() * (Bound(node, "maximum", 3) - Bound(node, "minimum", -3))), 2),
            "boolean" => random.Next(2) == 0,
            _ => null,
        };
    }

    /// <summary>Of an open list, a value that it names: that any text is allowed is for the tests of reading.</summary>
    private JsonNode Branch(JsonArray branches)
    {
        bool isOpenList = branches.Any(branch => branch!["enum"] is not null);
        return Pick<JsonNode>([.. branches.OfType<JsonNode>().Where(branch =>
            branch["type"]?.ToString() is var type && (hasNulls || type != "null") && (!isOpenList || type != "string" || branch["enum"] is not null))]);
    }

    private JsonObject? Object(SchemaPlace place, JsonObject properties)
    {
        if (Type(place.Node) == "null") return null;
        HashSet<string> required = Names(place.Node);
        // One of several members: the branches of the union only name them.
        if (place.Node["oneOf"] is JsonArray alternatives)
        {
            string[] names = [.. alternatives.SelectMany(branch => Names(branch!.AsObject()))];
            properties = properties.DeepClone().AsObject();
            required.Add(Pick(names));
            foreach (string name in names.Except(required)) properties.Remove(name);
        }

        JsonObject result = [];
        foreach ((string name, JsonNode? property) in properties)
        {
            if (required.Contains(name) || random.Next(2) == 0) result[name] = Of(place.Of(property!));
        }

        return result;
    }

    private JsonObject Map(SchemaPlace place)
    {
        JsonObject result = [];
        for (int i = random.Next(3); i > 0; i--)
        {
            result[$"name_{i}"] = place.Node["additionalProperties"] is JsonObject values ? Of(place.Of(values)) : new JsonArray(1, "x", new JsonObject(), null);
        }

        return result;
    }

    private JsonArray Array(SchemaPlace place)
    {
        int least = (int)Bound(place.Node, "minItems", 0);
        int count = random.Next(least, (int)Bound(place.Node, "maxItems", least + 2) + 1);
        return [.. Enumerable.Range(0, count).Select(_ => Of(place.Of(place.Node["items"]!)))];
    }

    private string Text(JsonObject node)
    {
        if (node["contentEncoding"] is not null) return Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Pick(Texts)));
        if (node["format"]?.GetValue<string>() == "uri") return "https://example.com/mcp";
        if (Constant().Match(node["description"]?.GetValue<string>() ?? "") is { Success: true } constant) return constant.Groups[1].Value;
        return node["pattern"] is not null ? "tunnel_0123456789abcdef0123456789abcdef" : Pick(Texts);
    }

    /// <summary>The name of a type that the schema has; null now and then, where it has that.</summary>
    private string? Type(JsonObject node) => node["type"] switch
    {
        JsonArray types => hasNulls && random.Next(4) == 0 ? "null" : types[0]!.GetValue<string>(),
        { } type => type.GetValue<string>(),
        null => null,
    };

    private static HashSet<string> Names(JsonObject node) => [.. node["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? []];

    private static double Bound(JsonObject node, string keyword, double otherwise) => node[keyword]?.GetValue<double>() ?? otherwise;

    private T Pick<T>(IList<T> from) => from[random.Next(from.Count)];

    /// <summary>A text that a server always sends, and that reading does not insist on.</summary>
    [GeneratedRegex(@"^Always ([\w.]*\w)")]
    private static partial Regex Constant();
}
