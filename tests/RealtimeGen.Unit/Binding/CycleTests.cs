using Microsoft.CodeAnalysis;
using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Binding;

/// <summary>References of every shape end in code that compiles or in a diagnostic: an overflow of the stack would take the compiler down.</summary>
public sealed class CycleTests
{
    [Theory]
    [InlineData("""{"$defs":{"A":{"type":"object","anyOf":[{"$ref":"#/$defs/A"},{"type":"string"}]}}}""")]
    [InlineData("""{"$defs":{"A":{"type":["object","null"],"oneOf":[{"$ref":"#/$defs/A"},{"type":"null"}]}}}""")]
    [InlineData("""{"$defs":{"A":{"anyOf":[{"$ref":"#/$defs/B"},{"type":"null"}]},"B":{"anyOf":[{"$ref":"#/$defs/A"},{"type":"null"}]}}}""")]
    [InlineData("""{"$defs":{"A":{"allOf":[{"$ref":"#/$defs/A"}],"type":"object","properties":{"a":{"$ref":"#/$defs/A"}}}}}""")]
    [InlineData("""{"$defs":{"A":{"type":"array","items":{"$ref":"#/$defs/A"}}}}""")]
    [InlineData("""{"$defs":{"A":{"$ref":"#/$defs/B"},"B":{"$ref":"#/$defs/A"}}}""")]
    [InlineData("""{"title":"Node","type":"object","properties":{"next":{"$ref":"#"},"all":{"type":"array","items":{"$ref":"#"}}}}""")]
    [InlineData("""{"$defs":{"U":{"oneOf":[{"type":["object","null"],"properties":{"t":{"const":"a"}},"required":["t"]},{"type":"object","properties":{"t":{"const":"b"}},"required":["t"]}]}}}""")]
    public void A_cycle_or_a_branch_with_null_ends(string schema) => AssertSound(schema);

    [Theory]
    [InlineData("""{"properties":{"a":{"const":99999999999999999999}}}""")]
    [InlineData("""{"properties":{"a":{"const":1e30}}}""")]
    [InlineData("""{"properties":{"a":{"type":"number","const":1e400}}}""")]
    [InlineData("""{"properties":{"a":{"const":1e-30}}}""")]
    [InlineData("""{"properties":{"a":{"enum":[1,"b",null,[1],{"c":2}]}}}""")]
    public void A_constant_beyond_its_type_compiles(string schema) => AssertSound(schema);

    private const string Link = "\"HERE\":{\"type\":\"object\",\"properties\":{\"next\":{\"$ref\":\"#/$defs/NEXT\"}}}";

    [Fact]
    public void A_chain_of_references_longer_than_the_stack_is_reported()
    {
        IEnumerable<string> links = Enumerable.Range(0, 30_000).Select(i => Link.Replace("HERE", "d" + i).Replace("NEXT", "d" + (i + 1)));
        string schema = "{\"$defs\":{" + string.Join(",", links) + ",\"d30000\":{}}}";
        bool hasEnded = false;

        Thread thread = new(() => hasEnded = GeneratorRun.Of(new SchemaText("/project/a.schema.json", schema)) is not null, 1024 * 1024);
        thread.Start();
        thread.Join();

        Assert.True(hasEnded);
    }

    private static void AssertSound(string schema)
    {
        GeneratorRun run = GeneratorRun.Of(new SchemaText("/project/a.schema.json", schema));

        Assert.DoesNotContain(run.Reported, d => d.Id == "RTG0999");
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }
}
