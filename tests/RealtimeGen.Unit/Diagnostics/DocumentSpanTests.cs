using System.Globalization;
using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Diagnostics;

/// <summary>Each rule about documents: its message, on its characters and no others.</summary>
public class DocumentSpanTests
{
    private const string Schema = """
        {
          "title": "Agent", "type": "object", "required": ["name"], "maxProperties": 6,
          "properties": {
            "name": { "type": "string", "minLength": 2, "pattern": "^[A-Z]" },
            "voice": { "enum": ["alloy", "ash"] },
            "speed": { "type": "number", "maximum": 1.5, "multipleOf": 0.25 },
            "tags": { "type": "array", "items": { "type": "string" }, "uniqueItems": true, "maxItems": 3 },
            "closed": { "type": "object", "properties": { "one": { "type": "boolean" } }, "additionalProperties": false },
            "limit": { "anyOf": [{ "type": "integer" }, { "const": "inf" }] },
            "never": { "not": { "type": "string" } }
          }
        }
        """;

    [Theory]
    [InlineData("""{ "name": "Ada", "voice"[|:|] , }""", "RTG3001")]
    [InlineData("""{ "name": "Ada", [|"name"|]: "Eve" }""", "RTG3002")]
    [InlineData("""{ "name": [|1|] }""", "RTG3003")]
    [InlineData("""{ "name": "Ada", "tags": ["a", [|{ "b": 1 }|]] }""", "RTG3003")]
    [InlineData("""{ "name": "Ada", "voice": [|"aloy"|] }""", "RTG3004")]
    [InlineData("""{ "name": "Ada", "speed": [|2.50|] }""", "RTG3005")]
    [InlineData("""{ "name": "Ada", "speed": [|0.3|] }""", "RTG3005")]
    [InlineData("""{ "name": [|"A"|] }""", "RTG3005")]
    [InlineData("""{ "name": "Ada", "tags": [|["a", "b", "a"]|] }""", "RTG3005")]
    [InlineData("""{ "name": [|"ada"|] }""", "RTG3006")]
    [InlineData("""[|{|] "voice": "ash" }""", "RTG3007")]
    [InlineData("""{ "name": "Ada", "closed": { [|"two"|]: { "three": 3 } } }""", "RTG3008")]
    [InlineData("""{ "name": "Ada", [|"spede"|]: 9 }""", "RTG3009")]
    [InlineData("""{ "name": "Ada", "limit": [|true|] }""", "RTG3010")]
    [InlineData("""{ "name": "Ada", "never": [|"x"|] }""", "RTG3011")]
    [InlineData("""{ "$schema": [|"agnet.schema.json"|], "name": "Ada" }""", "RTG3012")]
    public void A_fault_is_reported_on_its_characters(string marked, string id)
    {
        Markup markup = Markup.Parse(marked);

        var reported = Assert.Single(Run(markup.Text).Reported);

        Assert.Equal(id, reported.Id);
        Assert.Equal(marked, Markup.Mark(markup.Text, [reported.Location.SourceSpan]));
        Assert.NotEqual("", reported.GetMessage(CultureInfo.InvariantCulture));
    }

    private static GeneratorRun Run(string document) => GeneratorRun.Of(
        new SchemaText("/project/agent.schema.json", Schema),
        new DocumentText("/project/a.agent.json", document) { Metadata = { ["IsDefault"] = "true" } });
}
