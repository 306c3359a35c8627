using System.Text.Json.Nodes;

namespace RealtimeGen.Behaviour.Sessions;

/// <summary>Sessions as JSON, so that what the types do is judged without them.</summary>
internal static class SessionJson
{
    public static JsonObject Of<T>(T session)
        where T : IJsonModel<T> => JsonNode.Parse(session.ToUtf8Json())!.AsObject();

    public static void Set(JsonObject session, string path, JsonNode? value)
    {
        string[] steps = path.Split('/');
        JsonObject owner = session;
        foreach (string step in steps[..^1])
        {
            owner[step] ??= new JsonObject();
            owner = owner[step]!.AsObject();
        }

        owner[steps[^1]] = value;
    }

    /// <summary>A session without the members at these JSON Pointers; objects that this empties go as well.</summary>
    public static JsonObject Without(JsonObject session, IEnumerable<string> pointers)
    {
        JsonObject rest = session.DeepClone().AsObject();

        // From the last one on: to remove an item moves those behind it.
        foreach (string pointer in pointers.Reverse()) Remove(rest, [.. pointer.Split('/').Skip(1)]);
        return rest;
    }

    private static void Remove(JsonNode? owner, ReadOnlySpan<string> steps)
    {
        switch (owner)
        {
            case JsonObject members when steps.Length == 1:
                members.Remove(steps[0]);
                break;
            case JsonArray items when steps.Length == 1:
                items.RemoveAt(int.Parse(steps[0], System.Globalization.CultureInfo.InvariantCulture));
                break;
            case JsonObject members:
                Remove(members[steps[0]], steps[1..]);
                if (members[steps[0]] is JsonObject { Count: 0 }) members.Remove(steps[0]);
                break;
        }
    }
}
