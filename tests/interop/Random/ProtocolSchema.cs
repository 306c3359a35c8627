using System.Text.Json.Nodes;

namespace RealtimeGen.Interop.Random;

/// <summary>The two schemas of one API, as JSON.</summary>
internal sealed class ProtocolSchema(string api)
{
    private readonly Dictionary<string, JsonObject> _files = new()
    {
        ["session.schema.json"] = Load(api, "session.schema.json"),
        ["events.schema.json"] = Load(api, "events.schema.json"),
    };

    /// <summary>The schemas of the events that a side sends.</summary>
    public IReadOnlyList<SchemaPlace> Events(string side)
    {
        SchemaPlace union = At("events.schema.json", side == "client" ? "/$defs/ClientEvent" : "/$defs/ServerEvent");
        return [.. union.Node["oneOf"]!.AsArray().Select(branch => Resolve(union.Of(branch!)))];
    }

    /// <summary>What a place stands for, behind its references. No sibling of a reference constrains.</summary>
    public SchemaPlace Resolve(SchemaPlace place)
    {
        while (place.Node["$ref"]?.GetValue<string>() is { } reference)
        {
            string[] parts = reference.Split('#');
            place = At(parts[0].Length == 0 ? place.File : parts[0], parts.Length == 1 ? "" : parts[1]);
        }

        return place;
    }

    private SchemaPlace At(string file, string pointer) => new(
        file, pointer.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate<string, JsonNode>(_files[file], (node, name) => node[name]!).AsObject());

    private static JsonObject Load(string api, string file)
    {
        using Stream stream = typeof(ProtocolSchema).Assembly.GetManifestResourceStream($"{api}/{file}")!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}

/// <summary>A subschema and the file that its references start from.</summary>
internal readonly record struct SchemaPlace(string File, JsonObject Node)
{
    public SchemaPlace Of(JsonNode child) => new(File, child.AsObject());
}
