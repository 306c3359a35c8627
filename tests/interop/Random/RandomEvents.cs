using System.Text;
using System.Text.Json.Nodes;
using RealtimeGen.Interop.Published;
using RealtimeGen.Interop.Values;

namespace RealtimeGen.Interop.Random;

/// <summary>Valid events at random, as many of each kind: our validator says which are valid.</summary>
internal sealed class RandomEvents(int seed)
{
    // Of the events that reach everything else, messages are the ones that a random role and random parts seldom make valid.
    private const int Attempts = 5_000;
    private static readonly string[] Deep =
    [
        "session.update", "transcription_session.update", "conversation.item.create", "response.create",
        "session.created", "session.updated", "conversation.item.created", "conversation.item.done", "response.done",
    ];

    private readonly System.Random _random = new(seed);

    /// <param name="count">How many of each event.</param>
    /// <param name="deepCount">How many of each that holds a session, an item or an answer.</param>
    public IEnumerable<Value> Of(EventUnion union, int count, int deepCount)
    {
        ProtocolSchema schemas = new(union.Api);
        RandomJson json = new(schemas, _random, hasNulls: !union.IsServer);
        foreach (SchemaPlace place in schemas.Events(union.Side))
        {
            string type = place.Node["properties"]!["type"]!["const"]!.GetValue<string>();
            for (int i = Deep.Contains(type) ? deepCount : count; i > 0; i--) yield return Next(union, json, place, type);
        }
    }

    private Value Next(EventUnion union, RandomJson json, SchemaPlace place, string type)
    {
        for (int i = 0; i < Attempts; i++)
        {
            JsonNode candidate = json.Of(place)!;
            EventReading reading = union.Read(Encoding.UTF8.GetBytes(candidate.ToJsonString()));
            if (reading.Report.IsValid) return new Value(union, $"random, seed {seed}", reading.Model, reading.Written);
        }

        throw new InvalidOperationException($"seed {seed}: none of {Attempts} random {type} is valid");
    }
}
