using System.Text;
using System.Text.Json.Nodes;
using RealtimeGen.Behaviour.Samples;

namespace RealtimeGen.Behaviour.Protocol;

/// <summary>One of the four unions of events, by the names of its samples.</summary>
internal static class EventSide
{
    public static EventReading Read(string api, string side, JsonNode @event)
    {
        byte[] json = Encoding.UTF8.GetBytes(@event.ToJsonString());
        return (api, side) switch
        {
            ("ga", "client") => EventReading.Of<Ga.ClientEvent>(json),
            ("ga", _) => EventReading.Of<Ga.ServerEvent>(json),
            (_, "client") => EventReading.Of<Beta.ClientEvent>(json),
            _ => EventReading.Of<Beta.ServerEvent>(json),
        };
    }

    /// <summary>Names of the members of a server's event that are no property of it, or did not fit.</summary>
    public static IEnumerable<string> Unread(string api, JsonNode @event)
    {
        byte[] json = Encoding.UTF8.GetBytes(@event.ToJsonString());
        object read = api == "ga" ? Ga.ServerEvent.Read(json) : Beta.ServerEvent.Read(json);
        return ((JsonMap<RawJson>)read.GetType().GetProperty("AdditionalProperties")!.GetValue(read)!).Keys;
    }

    /// <summary><c>response.output_audio.delta</c> is <c>ResponseOutputAudioDelta</c>.</summary>
    public static string NameOf(string type) =>
        string.Concat(type.Split('.', '_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
