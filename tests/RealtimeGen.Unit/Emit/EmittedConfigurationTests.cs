using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Emit;

/// <summary>Schemas of every make: JSON in a settings file is read from there as it would be parsed.</summary>
public class EmittedConfigurationTests
{
    [Theory]
    [InlineData("""{"type":"array","prefixItems":[{"type":"string"},{"type":"integer"}],"items":{"type":"boolean"}}""", """["1",2,true,false]""")]
    [InlineData("""{"patternProperties":{"^n_":{"type":"number"}},"additionalProperties":{"type":"string"}}""", """{"n_a":1,"b":"2"}""")]
    [InlineData("""{"properties":{"k":{"const":"n"}},"if":{"properties":{"k":{"const":"n"}}},"then":{"properties":{"v":{"type":"number"}}}}""", """{"k":"n","v":1}""")]
    [InlineData("""{"oneOf":[{"properties":{"k":{"const":"n"},"v":{"type":"number"}},"required":["k"]},{"properties":{"k":{"const":"s"},"v":{"type":"string"}},"required":["k"]}]}""", """{"k":"s","v":"1"}""")]
    [InlineData("""{"oneOf":[{"properties":{"k":{"const":1},"v":{"type":"number"}},"required":["k"]},{"properties":{"k":{"const":2},"v":{"type":"string"}},"required":["k"]}]}""", """{"k":2,"v":"1"}""")]
    [InlineData("""{"properties":{"next":{"$ref":"#"},"v":{"type":"string"}}}""", """{"next":{"next":{"v":"1"},"v":"true"},"v":"2"}""")]
    [InlineData("""{"allOf":[{"properties":{"a":{"type":["integer","string"]}}},{"properties":{"a":{"type":"string"}}}]}""", """{"a":"7"}""")]
    [InlineData("""{"properties":{"a":{"enum":["1",2,true]}}}""", """{"a":"1"}""")]
    [InlineData("""{"properties":{"a":{"enum":["1",2,true]}}}""", """{"a":2}""")]
    [InlineData("""{"properties":{"a":{"type":"object"}}}""", """{"a":{"0":1,"1":2}}""")]
    [InlineData("""{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"object"}]}""", """["1","true"]""")]
    [InlineData("""{"type":"number"}""", "1.50")]
    [InlineData("true", """{"a":[1,"x",{"b":false}]}""")]
    public void Is_read_as_parsed(string schema, string json)
    {
        GeneratorRun run = GeneratorRun.Of("", "App", [new SchemaText("/project/thing.schema.json", schema)], withConfiguration: true);
        MethodInfo read = run.Load().GetType("App.Thing", throwOnError: true)!.GetMethod("FromConfiguration")!;
        IConfigurationRoot configuration = new ConfigurationBuilder()
            .AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes("{\"Thing\":" + json + "}"))).Build();

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(read.Invoke(null, [configuration.GetSection("Thing")])!.ToString()!)));
    }
}
