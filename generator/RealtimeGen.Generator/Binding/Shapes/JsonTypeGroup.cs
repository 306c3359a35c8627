using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Binding.Shapes;

/// <summary>JSON types as a union with scalars keeps them apart: integers and fractions are one group.</summary>
internal static class JsonTypeGroup
{
    private static readonly JsonTypes[] All = [JsonTypes.Boolean, JsonTypes.Number, JsonTypes.String, JsonTypes.Array, JsonTypes.Object];

    public static IReadOnlyList<JsonTypes> In(JsonTypes types) => All.Where(g => (types & g) != 0).ToArray();
}
