using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RealtimeGen.Programs.Schemas;

namespace RealtimeGen.Programs.Values;

/// <summary>Texts and numbers within the bounds of a schema. Every number is a decimal.</summary>
internal sealed class RandomScalar(Random random)
{
    private static readonly string[] Texts =
        ["", "text", "en", "Good morning.", "{\"city\":\"Oslo\"}", "h\u00e9llo \u2028 \"x\" \\ \n", "\ud83c\udf0d", "0", "\"\"\"\"", "a\tb\r\n{c}", "//", "{{", "C:\\new\\u0041"];

    public static JsonNode Copy(JsonNode constant) => constant.GetValueKind() == JsonValueKind.Number ? Number(constant) : constant.DeepClone();

    public JsonValue Of(SchemaPlace place)
    {
        JsonObject node = place.Node;
        if (place.HasType("string")) return JsonValue.Create(Text(node));
        if (place.HasType("boolean")) return JsonValue.Create(random.Next(2) == 0);
        decimal step = node["multipleOf"] is { } multiple ? Decimal(multiple) : place.HasType("integer") ? 1m : 0.01m;
        decimal least = Bound(node, "minimum") ?? Bound(node, "exclusiveMinimum") + step ?? 0;
        decimal most = Bound(node, "maximum") ?? Bound(node, "exclusiveMaximum") - step ?? least + 3_000;
        return JsonValue.Create(least + (step * random.NextInt64((long)((most - least) / step) + 1)));
    }

    public string Text() => Texts[random.Next(Texts.Length)];

    private string Text(JsonObject node)
    {
        if (node["contentEncoding"] is not null) return Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Text()));
        if (node["format"]?.GetValue<string>() == "uri") return "https://example.com/mcp";
        if (node["pattern"] is not null)
            return node["examples"] is JsonArray examples ? examples[random.Next(examples.Count)]!.GetValue<string>() : "tunnel_0123456789abcdef0123456789abcdef";
        string text = Text();
        if (node["minLength"] is { } least && text.Length < least.GetValue<int>()) text += "abc";
        return node["maxLength"] is { } most && text.Length > most.GetValue<int>() ? "short" : text;
    }

    private static JsonValue Number(JsonNode node) => JsonValue.Create(Decimal(node));

    private static decimal? Bound(JsonObject node, string keyword) => node[keyword] is { } bound ? Decimal(bound) : null;

    private static decimal Decimal(JsonNode node) => decimal.Parse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
