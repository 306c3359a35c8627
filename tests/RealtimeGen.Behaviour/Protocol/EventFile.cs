using System.Text.Json.Nodes;

namespace RealtimeGen.Behaviour.Protocol;

/// <summary>Our own events, one a line: <c>Samples/{api}-{side}.jsonl</c>.</summary>
internal static class EventFile
{
    public static TheoryData<string, string> Sides { get; } = new() { { "ga", "client" }, { "ga", "server" }, { "beta", "client" }, { "beta", "server" } };

    public static IReadOnlyList<JsonNode> Read(string name)
    {
        using Stream stream = typeof(EventFile).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }

    /// <summary>The <c>type</c> of every event that a side sends, as the schema lists them.</summary>
    public static IReadOnlyList<string> TypesOf(string api, string side)
    {
        using Stream stream = typeof(EventFile).Assembly.GetManifestResourceStream(api + "-events.schema.json")!;
        JsonNode definitions = JsonNode.Parse(stream)!["$defs"]!;
        string union = side == "client" ? "ClientEvent" : "ServerEvent";
        return
        [
            .. definitions[union]!["oneOf"]!.AsArray().Select(branch =>
                definitions[branch!["$ref"]!.GetValue<string>().Split('/')[^1]]!["properties"]!["type"]!["const"]!.GetValue<string>()),
        ];
    }
}
