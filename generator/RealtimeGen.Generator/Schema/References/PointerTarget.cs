using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Schema.References;

/// <summary>What stands at a JSON Pointer that leads to no schema.</summary>
/// <param name="Found">In words, where there is something; null where there is nothing.</param>
/// <param name="Remedy">What to do about <paramref name="Found"/>.</param>
/// <param name="Neighbours">Schemas beside the name that is missing.</param>
internal sealed record PointerTarget(string? Found, string Remedy, IReadOnlyList<NamedSchema> Neighbours)
{
    private static readonly PointerTarget Nothing = new(null, "", []);

    public static PointerTarget Find(DocumentIndex index, SchemaNode root, string pointer)
    {
        string[] segments = JsonPointer.Segments(pointer).ToArray();
        SchemaNode node = root;
        int depth = 0;
        string walked = root.Pointer;
        for (int i = 0; i < segments.Length; i++)
        {
            if (index.IsBeyond(walked)) break;
            walked = JsonPointer.Append(walked, segments[i]);
            if (index.Find(walked) is not { } deeper) continue;
            node = deeper;
            depth = i + 1;
        }

        if (depth == segments.Length) return Nothing;
        string[] rest = segments.Skip(depth + 1).ToArray();
        if (node.Get<Keyword>(segments[depth]) is { } keyword) return In(keyword, rest);
        JsonValue? loose = node.Unread.FirstOrDefault(member => member.Name == segments[depth])?.Value;
        return loose is not null && Exists(loose, rest) ? Value("'" + segments[depth] + "'") : Nothing;
    }

    private static PointerTarget In(Keyword keyword, string[] rest)
    {
        string name = $"'{keyword.Name}'";
        switch (keyword)
        {
            case SubschemaMapKeyword map:
                return rest.Length == 0 ? Keyword(name, "go on to the name of a schema in it") : Nothing with { Neighbours = map.Entries };
            case ComponentsKeyword components when rest.Length > 0 && rest[0] == "schemas":
                return rest.Length == 1 ? Keyword(name, "go on to the name of a schema in it") : Nothing with { Neighbours = components.Schemas };
            case SubschemaListKeyword:
                return rest.Length == 0 ? Keyword(name, "go on to the index of a schema in it") : Nothing;
            case ValueKeyword value:
                return Exists(value.Value, rest) ? Value(name) : Nothing;
            case ValuesKeyword values:
                return Exists(new JsonArray(values.Values), rest) ? Value(name) : Nothing;
            default:
                return rest.Length == 0 ? Value(name) : Nothing;
        }
    }

    private static PointerTarget Keyword(string name, string remedy) => new("the keyword " + name, remedy, []);

    private static PointerTarget Value(string name) => new("a value of " + name, "keep schemas for reference in '$defs'", []);

    private static bool Exists(JsonValue value, string[] path)
    {
        JsonValue? current = value;
        foreach (string segment in path) current = LooseValue.Step(current, segment);
        return current is not null;
    }
}
