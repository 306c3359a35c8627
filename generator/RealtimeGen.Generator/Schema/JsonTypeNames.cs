using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Schema;

/// <summary>The words of <c>type</c> (draft 2020-12 validation, 6.1.1).</summary>
internal static class JsonTypeNames
{
    public static readonly IReadOnlyList<string> All = ["null", "boolean", "integer", "number", "string", "array", "object"];

    public const string Listed = "'null', 'boolean', 'integer', 'number', 'string', 'array' or 'object'";

    /// <summary><see cref="JsonTypes.None"/> for any other word.</summary>
    public static JsonTypes Find(string name) => name switch
    {
        "null" => JsonTypes.Null,
        "boolean" => JsonTypes.Boolean,
        "integer" => JsonTypes.Integer,
        "number" => JsonTypes.Number,
        "string" => JsonTypes.String,
        "array" => JsonTypes.Array,
        "object" => JsonTypes.Object,
        _ => JsonTypes.None,
    };
}
