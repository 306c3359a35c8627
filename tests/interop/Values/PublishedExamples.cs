using System.Text;
using System.Text.Json.Nodes;
using RealtimeGen.Interop.Published;

namespace RealtimeGen.Interop.Values;

/// <summary>
/// The examples of the published descriptions, but for those that break their own schema. They are not in this repository: the folder comes
/// from <c>REALTIME_SAMPLES</c>, and without it there are none.
/// </summary>
internal static class PublishedExamples
{
    public static IReadOnlyList<Value> All() =>
        Environment.GetEnvironmentVariable("REALTIME_SAMPLES") is { Length: > 0 } folder
            ? [.. File.ReadLines(Path.Combine(folder, "spec-examples.jsonl"), Encoding.UTF8).SelectMany(Of)]
            : [];

    private static IEnumerable<Value> Of(string line, int index)
    {
        JsonNode node = JsonNode.Parse(line)!;
        string schema = node["schema"]!.GetValue<string>();
        bool isServer = schema.Contains("ServerEvent", StringComparison.Ordinal);
        // Bodies of HTTP requests, and translation sessions, which are an endpoint of their own.
        if (!isServer && !schema.Contains("ClientEvent", StringComparison.Ordinal)) return [];
        if (schema.Contains("Translation", StringComparison.Ordinal)) return [];

        EventUnion ga = isServer ? EventUnion.GaServer : EventUnion.GaClient;
        EventUnion beta = isServer ? EventUnion.BetaServer : EventUnion.BetaClient;
        byte[] json = Encoding.UTF8.GetBytes(node["event"]!.ToJsonString());
        // The last description of the beta protocol names some events as GA does.
        EventUnion union = node["era"]!.GetValue<string>() == "ga" || beta.Read(json).IsUnknown ? ga : beta;
        EventReading reading = union.Read(json);
        return reading is { IsUnknown: false, Report.IsValid: true }
            ? [new Value(union, $"spec-examples.jsonl, line {index + 1}", reading.Model, reading.Written)]
            : [];
    }
}
