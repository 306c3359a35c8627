using System.Text.Json.Nodes;

namespace RealtimeGen.Programs.Schemas;

/// <summary>The schemas of a folder, which refer to each other by file name.</summary>
internal sealed class SchemaSet(string folder)
{
    private readonly Dictionary<string, JsonObject> _files = [];

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

    public SchemaPlace At(string file, string pointer) => new(
        file, pointer.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate<string, JsonNode>(File(file), (node, name) => node[name]!).AsObject());

    private JsonObject File(string name)
    {
        if (!_files.TryGetValue(name, out JsonObject? file))
        {
            using Stream stream = typeof(SchemaSet).Assembly.GetManifestResourceStream($"{folder}/{name}")!;
            _files.Add(name, file = JsonNode.Parse(stream)!.AsObject());
        }

        return file;
    }
}
