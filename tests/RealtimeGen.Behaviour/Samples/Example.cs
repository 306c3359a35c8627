using System.Text;
using System.Text.Json.Nodes;

namespace RealtimeGen.Behaviour.Samples;

/// <summary>A published example of an event, read as the API reads it that has its type.</summary>
internal sealed record Example(string Era, string Schema, JsonNode Event, EventReading Reading)
{
    /// <summary>Null for what is no event of these two APIs: REST bodies, and translation sessions, which are an endpoint of their own.</summary>
    public static Example? Of(string line)
    {
        JsonNode node = JsonNode.Parse(line)!;
        string schema = node["schema"]!.GetValue<string>();
        bool isClient = schema.Contains("ClientEvent", StringComparison.Ordinal);
        bool isServer = schema.Contains("ServerEvent", StringComparison.Ordinal);
        if ((!isClient && !isServer) || schema.Contains("Translation", StringComparison.Ordinal)) return null;

        string era = node["era"]!.GetValue<string>();
        byte[] json = Encoding.UTF8.GetBytes(node["event"]!.ToJsonString());
        return new Example(era, schema, node["event"]!, Read(era, isClient, json));
    }

    private static EventReading Read(string era, bool isClient, byte[] json)
    {
        EventReading ga = isClient ? EventReading.Of<Ga.ClientEvent>(json) : EventReading.Of<Ga.ServerEvent>(json);
        if (era == "ga") return ga;
        EventReading beta = isClient ? EventReading.Of<Beta.ClientEvent>(json) : EventReading.Of<Beta.ServerEvent>(json);
        // The last description of the beta protocol names some events as GA does (response.output_text.delta), which no beta server did.
        return beta.IsUnknown ? ga : beta;
    }
}
