using System.Text.Json;

namespace RealtimeGen;

/// <summary>Reads the table of shapes that emitted code carries.</summary>
internal static class ConfigurationShapes
{
    public static ConfigurationShape[] Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 4096 });
        ConfigurationShape[] table = new ConfigurationShape[document.RootElement.GetArrayLength()];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = new ConfigurationShape();
        }

        int at = 0;
        foreach (JsonElement entry in document.RootElement.EnumerateArray())
        {
            table[at++].Parts = [Shape(entry, table)];
        }

        return table;
    }

    private static ConfigurationShape Shape(JsonElement json, ConfigurationShape[] table) => json.ValueKind switch
    {
        JsonValueKind.Number => table[json.GetInt32()],
        JsonValueKind.String => new ConfigurationShape { Types = Types(json.GetString()!) },
        JsonValueKind.Object => Compound(json, table),
        _ => ConfigurationShape.Anything,
    };

    private static ConfigurationShape Compound(JsonElement json, ConfigurationShape[] table)
    {
        ConfigurationShape shape = new();
        foreach (JsonProperty part in json.EnumerateObject())
        {
            switch (part.Name)
            {
                case "t": shape.Types = Types(part.Value.GetString()!); break;
                case "v": shape.Values = [.. part.Value.EnumerateArray().Select(v => (RawJson)v)]; break;
                case "p": shape.Members = part.Value.EnumerateObject().ToDictionary(m => m.Name, m => Shape(m.Value, table), StringComparer.Ordinal); break;
                case "m": shape.Patterns = [.. part.Value.EnumerateObject().Select(m => new ConfigurationPattern(m.Name, Shape(m.Value, table)))]; break;
                case "o": shape.Others = Shape(part.Value, table); break;
                case "f": shape.Prefix = List(part.Value, table); break;
                case "i": shape.Items = Shape(part.Value, table); break;
                case "a": shape.Parts = List(part.Value, table); break;
                case "u": shape.Choices = [.. part.Value.EnumerateArray().Select(group => List(group, table))]; break;
            }
        }

        return shape;
    }

    private static IReadOnlyList<ConfigurationShape> List(JsonElement json, ConfigurationShape[] table) =>
        [.. json.EnumerateArray().Select(item => Shape(item, table))];

    private static JsonTypeSet Types(string letters)
    {
        JsonTypeSet types = JsonTypeSet.None;
        foreach (char letter in letters)
        {
            types |= letter switch
            {
                'n' => JsonTypeSet.Null,
                'b' => JsonTypeSet.Boolean,
                'i' => JsonTypeSet.Integer,
                'd' => JsonTypeSet.Number,
                's' => JsonTypeSet.String,
                'a' => JsonTypeSet.Array,
                _ => JsonTypeSet.Object,
            };
        }

        return types;
    }
}
