using System.Text.Json.Nodes;

namespace RealtimeGen.Behaviour.Protocol.Tolerance;

/// <summary>An event as a server might send it that does not keep to the schema.</summary>
internal sealed record Deviation(string What, string Json)
{
    private static readonly JsonNode?[] OtherTypes =
    [
        .. new[] { "true", "7", "-1.5", "\"text\"", "{}", "[]", "[null]", "[{}]", "[[\"a\"]]", """{"type":"x","a":{"b":[null,1]}}""" }
            .Select(json => JsonNode.Parse(json)),
    ];

    // Names that no schema knows, base64 that is not as an encoder writes it, addresses that a parser would tidy up, text that needs escapes.
    private static readonly JsonNode?[] OtherTexts =
    [
        .. new[]
        {
            "", "never.heard_of", "AB==", "AAEC\n", "A", "*", "HTTP://Example.COM:80/a b", "7", "1.0", "null", "inf", "2026-01-01T00:00:00Z",
            "é\u2028\"\\\0\ud83d\ude00",
        }.Select(text => JsonValue.Create(text)),
    ];

    private static readonly JsonNode?[] OtherNumbers =
    [
        .. new[] { "1.0", "0.0", "-0", "1e0", "10E-1", "1.5", "-3", "2147483648", "9223372036854775808", "1e30", "1e400", "0.1234567890123456789", "\"12\"" }
            .Select(json => JsonNode.Parse(json)),
    ];

    public static IReadOnlyDictionary<string, Func<JsonNode, IEnumerable<Deviation>>> Kinds { get; } =
        new Dictionary<string, Func<JsonNode, IEnumerable<Deviation>>>
        {
            ["null"] = e => Replacements(e, _ => [null]),
            ["another type"] = e => Replacements(e, _ => OtherTypes),
            ["another text"] = e => Replacements(e, old => IsText(old) ? OtherTexts : []),
            ["another number"] = e => Replacements(e, old => IsNumber(old) ? OtherNumbers : []),
            ["a number as text"] = e => Replacements(e, old => IsNumber(old) ? [old!.ToJsonString()] : []),
            ["a member or item less"] = e => Place.Of(e).Select(place => new Deviation($"{place} removed", place.Removed(e).ToJsonString())),
            ["a member more"] = AdditionalMembers,
            ["an item more"] = AdditionalItems,
            ["nothing but its type"] = e => [new("alone", new JsonObject { ["type"] = e["type"]!.DeepClone() }.ToJsonString())],
            ["nothing but nulls"] = e => [new("nulls", Nulls(e).ToJsonString())],
            ["every text escaped"] = e => [new("escaped", EscapedText.Of(e))],
            ["white space"] = e => [new("indented", "\r\n\t " + e.ToJsonString(new() { WriteIndented = true }) + " \n")],
        };

    private static IEnumerable<Deviation> Replacements(JsonNode e, Func<JsonNode?, IEnumerable<JsonNode?>> values) =>
        from place in Place.Of(e)
        from value in values(place.In(e))
        select new Deviation($"{place} is {value?.ToJsonString() ?? "null"}", place.Replaced(e, value).ToJsonString());

    private static IEnumerable<Deviation> AdditionalMembers(JsonNode e) =>
        from members in Place.Of(e).Append(new Place([])).Where(place => place.In(e) is JsonObject)
        from value in OtherTypes.Append(null)
        select new Deviation($"{members} has one more", WithMember(members, e, value).ToJsonString());

    private static IEnumerable<Deviation> AdditionalItems(JsonNode e) =>
        from items in Place.Of(e).Where(place => place.In(e) is JsonArray)
        from value in OtherTypes.Append(null)
        select new Deviation($"{items} has one more", items.Replaced(e, WithItem(items.In(e)!.AsArray(), value)).ToJsonString());

    private static JsonNode WithMember(Place members, JsonNode e, JsonNode? value)
    {
        JsonNode changed = e.DeepClone();
        members.In(changed)!["of_a_later_server"] = value?.DeepClone();
        return changed;
    }

    private static JsonArray WithItem(JsonArray items, JsonNode? value) => [.. items.Select(item => item?.DeepClone()), value?.DeepClone()];

    private static JsonObject Nulls(JsonNode e)
    {
        JsonObject nulls = e.DeepClone().AsObject();
        foreach (string name in nulls.Select(member => member.Key).Where(name => name != "type").ToArray()) nulls[name] = null;
        return nulls;
    }

    private static bool IsText(JsonNode? node) => node?.GetValueKind() == System.Text.Json.JsonValueKind.String;

    private static bool IsNumber(JsonNode? node) => node?.GetValueKind() == System.Text.Json.JsonValueKind.Number;
}
