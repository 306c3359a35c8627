using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Diagnostics;

/// <summary>A document is a typed static whatever its schema's root became.</summary>
public class DocumentRootTests
{
    [Theory]
    [InlineData("""{"oneOf":[{"type":"object","required":["t"],"properties":{"t":{"const":"x"}}},{"type":"object","required":["t"],"properties":{"t":{"const":"y"}}}]}""", """{"t":"x"}""")]
    [InlineData("""{"enum":["a","b"]}""", "\"a\"", "a")]
    [InlineData("""{"type":"array","items":{"type":"integer"}}""", "[1,2]")]
    [InlineData("""{"anyOf":[{"type":"integer"},{"const":"inf"}]}""", "\"inf\"")]
    [InlineData("{}", """{"a":[null,1.50]}""")]
    public void Every_root_has_its_documents(string schema, string json, string? text = null)
    {
        GeneratorRun run = GeneratorRun.Of(new SchemaText("/project/agent.schema.json", schema), new DocumentText("/project/a.agent.json", json));

        Type documents = Assert.Single(run.Load().GetTypes(), type => type is { Name: "Documents", IsNested: true });
        Assert.Equal(text ?? json, documents.GetProperty("A")!.GetValue(null)!.ToString());
    }
}
