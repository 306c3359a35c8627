using System.Text.Json.Nodes;
using RealtimeGen.Behaviour.Samples;

namespace RealtimeGen.Behaviour.Random;

/// <summary>Documents one or a few steps away from a valid session: about half of them valid.</summary>
internal sealed class NearbyDocuments(int seed)
{
    private static readonly Func<JsonNode?>[] Values =
    [
        () => null, () => true, () => false, () => 0, () => 1, () => 4096, () => 4097, () => -3, () => 0.5, () => 0.25, () => 1.5, () => 1.6,
        () => "", () => "alloy", () => "inf", () => "auto", () => "pcm16", () => "low", () => "héllo \u2028 \"x\"", () => "server_vad", () => "far_field",
        () => new JsonObject(), () => new JsonArray(), () => new JsonArray("text"), () => new JsonObject { ["type"] = "semantic_vad", ["eagerness"] = "high" },
        () => new JsonObject { ["type"] = "server_vad", ["threshold"] = 1 }, () => new JsonObject { ["type"] = "function", ["name"] = "f" },
        () => new JsonObject { ["type"] = "far_field" }, () => new JsonObject { ["workflow_name"] = "w", ["metadata"] = new JsonObject { ["a"] = 1 } },
    ];

    private static readonly string[] Names = ["type", "name", "threshold", "eagerness", "speed", "surprise", "object", "create_response"];

    private readonly System.Random _random = new(seed);

    public JsonNode? Next()
    {
        JsonObject document = ValidSample.Of(SessionSchema.Root)!.AsObject();
        foreach (string name in document.Select(p => p.Key).ToArray())
        {
            if (_random.Next(3) == 0) document.Remove(name);
        }

        JsonNode? result = document;
        for (int steps = _random.Next(4); steps > 0; steps--) result = Step(result);
        return result;
    }

    private JsonNode? Step(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } members when _random.Next(8) > 0:
                string name = members.ElementAt(_random.Next(members.Count)).Key;
                if (_random.Next(8) == 0) members.Remove(name);
                else if (_random.Next(8) == 0) members[Pick(Names)] = Pick(Values)();
                else members[name] = Step(members[name]?.DeepClone());
                return members;
            case JsonArray { Count: > 0 } items when _random.Next(8) > 0:
                int index = _random.Next(items.Count);
                items[index] = Step(items[index]?.DeepClone());
                return items;
            default:
                return Pick(Values)();
        }
    }

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
