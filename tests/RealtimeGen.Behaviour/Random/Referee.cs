using System.Text.Json.Nodes;
using NJsonSchema;
using RealtimeGen.Behaviour.Samples;

namespace RealtimeGen.Behaviour.Random;

/// <summary>
/// NJsonSchema on the session schema, projected to what it understands: <c>$defs</c> to <c>definitions</c>, <c>const</c> to an
/// <c>enum</c> of one value.
/// </summary>
internal static class Referee
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(Project(SessionSchema.Root)!.ToJsonString()).GetAwaiter().GetResult();

    public static bool IsValid(string json) => Schema.Validate(json).Count == 0;

    private static JsonNode? Project(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(m => m.Key is not ("$schema" or "$id")).Select(Project)),
        JsonArray items => new JsonArray([.. items.Select(Project)]),
        _ => node?.DeepClone(),
    };

    private static KeyValuePair<string, JsonNode?> Project(KeyValuePair<string, JsonNode?> member) => member.Key switch
    {
        "$defs" => new("definitions", Project(member.Value)),
        "$ref" => new("$ref", member.Value!.GetValue<string>().Replace("$defs", "definitions", StringComparison.Ordinal)),
        "const" when member.Value is JsonValue => new("enum", new JsonArray(member.Value.DeepClone())),
        _ => new(member.Key, Project(member.Value)),
    };
}
