using System.Text.Json.Nodes;
using RealtimeGen.Interop.Published;

namespace RealtimeGen.Interop.Values;

/// <summary>The samples of the behaviour tests: every event, one a line.</summary>
internal static class SampleLines
{
    public static IEnumerable<Value> Of(EventUnion union)
    {
        string name = $"{union.Api}-{union.Side}.jsonl";
        using Stream stream = typeof(SampleLines).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        string[] lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Select((line, index) => Value.Of(union, $"{name}, line {index + 1}", JsonNode.Parse(line)!));
    }
}
