using System.Text.Json.Nodes;
using RealtimeGen.Interop.Published;

namespace RealtimeGen.Interop.Values;

/// <summary>An event that our types wrote.</summary>
/// <param name="Origin">Where it comes from, for the message of a failure.</param>
/// <param name="Model">The object that wrote it.</param>
internal sealed record Value(EventUnion Union, string Origin, object Model, JsonObject Json)
{
    public string Type => Json["type"]!.GetValue<string>();

    /// <summary>An event as our type reads it and writes it back.</summary>
    public static Value Of(EventUnion union, string origin, JsonNode json)
    {
        EventReading reading = union.Read(System.Text.Encoding.UTF8.GetBytes(json.ToJsonString()));
        Assert.True(reading.Report.IsValid, $"{union}, {origin}: {json.ToJsonString()}\n{string.Join('\n', reading.Report.Errors)}");
        return new Value(union, origin, reading.Model, reading.Written);
    }

    /// <summary>An event that a builder made.</summary>
    public static Value Of<T>(EventUnion union, T @event)
        where T : class, IJsonModel<T> =>
        new(union, "built", @event, JsonNode.Parse(JsonModel.ToUtf8Json(@event))!.AsObject());
}
