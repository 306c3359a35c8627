using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Schema.References;

/// <summary>What stands in a schema as data and can be read as a schema by a reference that leads there.</summary>
internal static class LooseValue
{
    /// <summary>
    /// Null where there is nothing, and in <c>const</c> and <c>enum</c>: what stands there is an instance, and a reference to it a mistake.
    /// </summary>
    public static JsonValue? Find(SchemaNode node, IReadOnlyList<string> path)
    {
        if (path.Count == 0) return null;

        JsonValue? value = Member(node, path[0]);
        for (int i = 1; i < path.Count; i++) value = Step(value, path[i]);
        return value;
    }

    public static JsonValue? Step(JsonValue? value, string segment) => value switch
    {
        JsonObject members => members.Members.FirstOrDefault(member => member.Name == segment)?.Value,
        JsonArray array when JsonPointer.TryIndex(segment, array.Items.Count, out int index) => array.Items[index],
        _ => null,
    };

    private static JsonValue? Member(SchemaNode node, string name) => node.Get<Keyword>(name) switch
    {
        null => node.Unread.FirstOrDefault(member => member.Name == name)?.Value,
        ValueKeyword { Name: not "const" } value => value.Value,
        ValuesKeyword { Name: not "enum" } values => new JsonArray(values.Values),
        ComponentsKeyword components => components.Others,
        _ => null,
    };
}
