using System.Text;
using System.Text.Json.Nodes;
using RealtimeGen.Behaviour.Beta;
using Xunit.Abstractions;

namespace RealtimeGen.Behaviour.Samples;

/// <summary>
/// Published examples of the protocol. They are not in this repository: the folder comes from <c>REALTIME_SAMPLES</c>, and without it these
/// tests look at nothing and say so.
/// </summary>
public sealed class SpecExamples(ITestOutputHelper output)
{
    [Fact]
    public void Every_beta_example_of_these_events_reads_and_writes_equal_json()
    {
        foreach (JsonNode example in Examples())
        {
            JsonNode written = JsonNode.Parse(Write(example["type"]!.GetValue<string>(), Encoding.UTF8.GetBytes(example["event"]!.ToJsonString())))!;
            Assert.True(JsonNode.DeepEquals(example["event"], written), $"{example["event"]}\nbecame\n{written}");
        }
    }

    [Fact]
    public void Every_beta_example_of_these_events_has_a_type_of_its_own()
    {
        foreach (JsonNode example in Examples().Where(e => e["type"]!.GetValue<string>() != "session.update"))
        {
            Assert.IsNotType<ServerEvent.Unknown>(ServerEvent.Read(Encoding.UTF8.GetBytes(example["event"]!.ToJsonString())));
        }
    }

    private static byte[] Write(string type, byte[] json) =>
        type == "session.update" ? ClientEvent.Read(json).ToUtf8Json() : ServerEvent.Read(json).ToUtf8Json();

    private JsonNode[] Examples()
    {
        if (Environment.GetEnvironmentVariable("REALTIME_SAMPLES") is not { Length: > 0 } folder)
        {
            output.WriteLine("REALTIME_SAMPLES is not set: no example was looked at.");
            return [];
        }

        JsonNode[] examples =
        [
            .. File.ReadLines(Path.Combine(folder, "spec-examples.jsonl")).Select(line => JsonNode.Parse(line)!)
                .Where(e => e["type"]?.ToString() is "session.update" or "session.created" or "session.updated" or "error")
                .Where(e => e["era"]?.ToString() is "beta" or "beta-late"),
        ];
        output.WriteLine($"{examples.Length} examples");
        Assert.NotEmpty(examples);
        return examples;
    }
}
