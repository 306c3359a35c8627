using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Schema;

/// <summary>Whatever a schema file holds ends in diagnostics or in working code, on the stack of a pool thread of the compiler.</summary>
public class HostileSchemaTests
{
    private const int Stack = 1536 * 1024;

    [Theory]
    [InlineData("{\"items\":", "{}", "}")]
    [InlineData("{\"not\":", "{}", "}")]
    [InlineData("{\"x-a\":", "{}", "}")]
    [InlineData("{\"unknown\":[", "1", "]}")]
    [InlineData("{\"$schema\":\"urn:mine\",\"a\":", "1", "}")]
    [InlineData("[", "", "]")]
    public void Nesting_of_10_000_is_an_error_in_the_file(string open, string core, string close)
    {
        string schema = string.Concat(Enumerable.Repeat(open, 10_000)) + core + string.Concat(Enumerable.Repeat(close, 10_000));

        Assert.Contains("RTG1001", Reported(schema));
    }

    [Fact]
    public void The_deepest_schema_that_is_JSON_can_be_read_late()
    {
        const int Depth = 500;
        string schema = "{\"$ref\":\"#/a\",\"a\":" + string.Concat(Enumerable.Repeat("{\"not\":", Depth)) + "{}" + new string('}', Depth + 1);

        Assert.Equal(["RTG1006"], Reported(schema));
    }

    [Fact]
    public void The_deepest_schema_of_a_dialect_of_the_project_is_read()
    {
        const int Depth = 500;
        string schema = "{\"$schema\":\"urn:mine\",\"items\":" + string.Concat(Enumerable.Repeat("{\"items\":", Depth)) + "{}" + new string('}', Depth + 1);

        Assert.Equal(["RTG1007"], Reported(schema));
    }

    [Fact]
    public void An_enum_of_very_many_values_is_generated_from() =>
        Assert.Empty(Reported("{\"enum\":[" + string.Join(",", Enumerable.Range(0, 20_000)) + "]}"));

    [Fact]
    public void Very_many_names_of_values_are_given() =>
        Assert.Empty(Reported(
            "{\"$defs\":{\"e\":{\"enum\":[" + string.Join(",", Enumerable.Range(0, 5_000).Select(i => $"\"v{i}\"")) + "],\"x-enumNames\":["
            + string.Join(",", Enumerable.Range(0, 5_000).Select(i => $"\"N{i}\"")) + "]}}}"));

    [Fact]
    public void Very_many_unknown_keywords_are_each_reported()
    {
        const int Count = 2_000;

        string[] reported = Reported("{" + string.Join(",", Enumerable.Range(0, Count).Select(i => $"\"unknown{i}\":{i}")) + "}");

        Assert.Equal(Enumerable.Repeat("RTG1006", Count), reported);
    }

    [Fact]
    public void A_long_chain_of_references_is_followed()
    {
        IEnumerable<string> links = Enumerable.Range(0, 300).Select(i => $"\"d{i}\":{{\"$ref\":\"#/$defs/d{i + 1}\"}}");

        Assert.Empty(Reported("{\"$defs\":{" + string.Join(",", links) + ",\"d300\":{\"type\":\"string\"}}}"));
    }

    [Fact]
    public void Schemas_that_lead_into_one_another_late_end() =>
        Assert.Equal(["RTG1006"], Reported("""{"a": {"properties": {"b": {"$ref": "#/a"}, "c": {"$ref": "#/a/properties/c/d"}}}, "$ref": "#/a"}""").Where(id => id != "RTG1008"));

    [Theory]
    [InlineData("""{"properties": {"\ud800": {"type": "string"}}}""")]
    [InlineData("""{"enum": ["\udc00", "a"]}""")]
    [InlineData("""{"const": "\ud800\ud800"}""")]
    [InlineData("""{"$id": "\ud800", "$ref": "\ud800#\udc00"}""")]
    [InlineData("""{"$anchor": "\ud800", "$schema": "\ud800"}""")]
    [InlineData("""{"\ud800": {}, "$ref": "#/%ED%A0%80"}""")]
    [InlineData("""{"x-csharp-name": "\ud800", "title": "\udc00"}""")]
    public void A_lone_surrogate_is_an_error_in_the_file(string schema) => Assert.Contains("RTG1001", Reported(schema));

    [Theory]
    [InlineData("%")]
    [InlineData("#%")]
    [InlineData("#/%zz")]
    [InlineData("#/~")]
    [InlineData("#/~2/~")]
    [InlineData("http://")]
    [InlineData("http://[")]
    [InlineData("://")]
    [InlineData("//")]
    [InlineData("?#")]
    [InlineData("#/$defs/../..")]
    [InlineData("../../../../../..")]
    [InlineData("\\u0000")]
    public void A_reference_that_is_no_URI_ends(string reference) =>
        Assert.DoesNotContain("RTG0999", Reported("""{"$id": "ID", "$schema": "ID", "$ref": "ID", "$dynamicRef": "ID", "$anchor": "ID"}""".Replace("ID", reference)));

    private static string[] Reported(string schema)
    {
        GeneratorRun? run = null;
        Thread thread = new(() => run = GeneratorRun.Of(new SchemaText(GeneratorRun.ProjectDirectory + "a.schema.json", schema)), Stack);
        thread.Start();
        thread.Join();

        Assert.DoesNotContain(run!.Reported, diagnostic => diagnostic.Id == "RTG0999");
        return [.. run.Reported.Select(diagnostic => diagnostic.Id)];
    }
}
