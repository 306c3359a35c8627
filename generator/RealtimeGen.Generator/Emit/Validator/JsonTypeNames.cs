using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Sets of JSON types as the runtime's <c>JsonTypeSet</c> and <c>JsonCheck</c> call them.</summary>
internal static class JsonTypeNames
{
    private static readonly JsonTypes[] Named =
    [
        JsonTypes.Object, JsonTypes.Array, JsonTypes.String, JsonTypes.Number, JsonTypes.Integer, JsonTypes.Boolean, JsonTypes.Null,
    ];

    /// <summary>The name of one type, else null.</summary>
    public static string? Single(JsonTypes types) => Named.Contains(types) ? types.ToString() : null;

    public static string Set(JsonTypes types)
    {
        List<string> names = [];
        foreach (JsonTypes type in Named)
        {
            if ((types & type) != type) continue;
            names.Add($"JsonTypeSet.{type}");
            types &= ~type;
        }

        return names.Count == 0 ? "JsonTypeSet.None" : string.Join(" | ", names);
    }
}
