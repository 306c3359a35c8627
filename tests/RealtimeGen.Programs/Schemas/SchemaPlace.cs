using System.Text.Json.Nodes;

namespace RealtimeGen.Programs.Schemas;

/// <summary>A subschema and the file that its references start from.</summary>
internal readonly record struct SchemaPlace(string File, JsonObject Node)
{
    public SchemaPlace Of(JsonNode child) => new(File, child.AsObject());

    /// <summary>Whether <c>type</c> names it, alone or among others.</summary>
    public bool HasType(string type) => Node["type"] switch
    {
        JsonArray types => types.Any(t => t!.GetValue<string>() == type),
        { } one => one.GetValue<string>() == type,
        null => false,
    };
}
