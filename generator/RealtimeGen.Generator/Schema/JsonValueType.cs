using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Schema;

internal static class JsonValueType
{
    /// <summary>The one type that a value is of: a number without a fraction is an integer, however it is written (draft 2020-12 core, 4.2.3).</summary>
    public static JsonTypes Of(JsonValue value) => value switch
    {
        JsonNull => JsonTypes.Null,
        JsonBoolean => JsonTypes.Boolean,
        JsonNumber number => ExactNumber.Parse(number.Text).IsWhole ? JsonTypes.Integer : JsonTypes.Fraction,
        JsonString => JsonTypes.String,
        JsonArray => JsonTypes.Array,
        _ => JsonTypes.Object,
    };
}
