using System.Text.Json.Nodes;

namespace RealtimeGen.Behaviour.Protocol.Tolerance;

/// <summary>Events of servers to start from: a sample of every event, and the published examples where <c>REALTIME_SAMPLES</c> names their folder.</summary>
internal static class ReceivedEvents
{
    public static IReadOnlyList<JsonNode> Of(string api) => [.. EventFile.Read($"{api}-server.jsonl"), .. Published(api)];

    private static IEnumerable<JsonNode> Published(string api)
    {
        if (Environment.GetEnvironmentVariable("REALTIME_SAMPLES") is not { Length: > 0 } folder) return [];
        HashSet<string> types = [.. EventFile.TypesOf(api, "server")];
        return
            from line in File.ReadLines(Path.Combine(folder, "spec-examples.jsonl"))
            let example = JsonNode.Parse(line)!
            where (example["era"]!.GetValue<string>() == "ga") == (api == "ga") && types.Contains((string?)example["event"]!["type"] ?? "")
            select example["event"]!.DeepClone();
    }
}
