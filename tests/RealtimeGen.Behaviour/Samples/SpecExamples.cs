using System.Text;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace RealtimeGen.Behaviour.Samples;

/// <summary>
/// Published examples of all events. They are not in this repository: the folder comes from <c>REALTIME_SAMPLES</c>, and without it these
/// tests look at nothing and say so.
/// </summary>
public sealed class SpecExamples(ITestOutputHelper output)
{
    [Fact]
    public void Every_example_reads_and_writes_equal_json() => Assert.Empty(
        from example in Examples()
        let written = JsonNode.Parse(example.Reading.Written)
        where !JsonNode.DeepEquals(example.Event, written)
        select $"{example.Event.ToJsonString()}\nbecame\n{written?.ToJsonString()}");

    [Fact]
    public void Every_example_has_a_type_of_its_own() => Assert.Empty(
        from example in Examples()
        where example.Reading.IsUnknown && Contradictions.Of(example) is not { Hides: true }
        select example.Event.ToJsonString());

    [Fact]
    public void Every_example_is_valid_that_does_not_contradict_its_own_schema() => Assert.Empty(
        from example in Examples()
        where !example.Reading.Report.IsValid && Contradictions.Of(example) is null
        select $"{example.Era} {example.Event.ToJsonString()}\n{string.Join('\n', example.Reading.Report.Errors)}");

    [Fact]
    public void No_listed_contradiction_is_out_of_date()
    {
        Example[] examples = Examples();
        if (examples.Length == 0) return;
        Assert.DoesNotContain(Contradictions.All, c => !examples.Any(e => c.Covers(e) && !e.Reading.Report.IsValid));
    }

    private Example[] Examples()
    {
        if (Environment.GetEnvironmentVariable("REALTIME_SAMPLES") is not { Length: > 0 } folder)
        {
            output.WriteLine("REALTIME_SAMPLES is not set: no example was looked at.");
            return [];
        }

        Example[] examples = [.. File.ReadLines(Path.Combine(folder, "spec-examples.jsonl"), Encoding.UTF8).Select(Example.Of).OfType<Example>()];
        output.WriteLine($"{examples.Length} events, {examples.Count(e => Contradictions.Of(e) is not null)} of them contradict their own schema");
        Assert.NotEmpty(examples);
        return examples;
    }
}
