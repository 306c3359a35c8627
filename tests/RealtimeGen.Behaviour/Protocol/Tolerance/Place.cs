using System.Text.Json.Nodes;

namespace RealtimeGen.Behaviour.Protocol.Tolerance;

/// <summary>A member or an item within an event, by the names and indices that lead there.</summary>
internal sealed record Place(IReadOnlyList<object> Steps)
{
    /// <summary>What tells the event from others: another value there makes it another event.</summary>
    public bool IsEventType => Steps is ["type"];

    public static IEnumerable<Place> Of(JsonNode? node) => Below(node, []).Where(place => !place.IsEventType);

    public JsonNode? In(JsonNode root) => Steps.Aggregate((JsonNode?)root, Step);

    /// <summary>The event with another value there.</summary>
    public JsonNode Replaced(JsonNode root, JsonNode? value)
    {
        JsonNode changed = root.DeepClone();
        JsonNode parent = Parent(changed);
        if (Steps[^1] is string name) parent[name] = value?.DeepClone();
        else parent[(int)Steps[^1]] = value?.DeepClone();
        return changed;
    }

    public JsonNode Removed(JsonNode root)
    {
        JsonNode changed = root.DeepClone();
        JsonNode parent = Parent(changed);
        if (Steps[^1] is string name) parent.AsObject().Remove(name);
        else parent.AsArray().RemoveAt((int)Steps[^1]);
        return changed;
    }

    public override string ToString() => string.Concat(Steps.Select(step => $"/{step}"));

    private static IEnumerable<Place> Below(JsonNode? node, IReadOnlyList<object> path)
    {
        IEnumerable<(object Step, JsonNode? Value)> children = node switch
        {
            JsonObject members => members.Select(member => ((object)member.Key, member.Value)),
            JsonArray items => items.Select((item, index) => ((object)index, item)),
            _ => [],
        };
        foreach ((object step, JsonNode? value) in children)
        {
            IReadOnlyList<object> here = [.. path, step];
            yield return new Place(here);
            foreach (Place deeper in Below(value, here)) yield return deeper;
        }
    }

    private JsonNode Parent(JsonNode root) => Steps.Take(Steps.Count - 1).Aggregate((JsonNode?)root, Step)!;

    private static JsonNode? Step(JsonNode? node, object step) => step is string name ? node![name] : node![(int)step];
}
