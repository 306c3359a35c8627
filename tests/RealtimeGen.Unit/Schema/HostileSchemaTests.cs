using System.Globalization;
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

    [Theory]
    [InlineData("{\"properties\":{\"a\":{\"$ref\":\"#/$defs/d{1}\"}}}")]
    [InlineData("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/d{1}\"}}")]
    [InlineData("{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/d{1}\"}}")]
    [InlineData("{\"anyOf\":[{\"type\":\"null\"},{\"$ref\":\"#/$defs/d{1}\"}]}")]
    [InlineData("{\"not\":{\"$ref\":\"#/$defs/d{1}\"}}")]
    public void Thousands_of_definitions_in_a_row_are_generated_from(string definition) => Assert.Empty(Reported(Chain(2_500, definition)));

    [Fact]
    public void A_chain_of_nothing_but_references_is_one_type() =>
        Assert.Empty(Reported(Chain(5_000, "{\"$ref\":\"#/$defs/d{1}\"}")));

    [Fact]
    public void More_definitions_in_a_row_than_any_stack_holds_are_an_error() =>
        Assert.Equal(["RTG1020"], Reported(Chain(100_000, "{\"properties\":{\"a\":{\"$ref\":\"#/$defs/d{1}\"}}}")));

    [Theory]
    [InlineData("\"unevaluatedProperties\":false", "{\"anyOf\":[{\"$ref\":\"#/$defs/d{1}\"},{\"$ref\":\"#/$defs/d{1}\"}]}")]
    public void Branches_that_double_30_times_for_one_keyword_are_an_error(string beside, string definition) =>
        Assert.Equal(["RTG1020"], Reported(Chain(30, definition, beside)));

    [Theory]
    [InlineData("{\"allOf\":[{\"not\":{\"$ref\":\"#/$defs/d{1}\"}},{\"not\":{\"$ref\":\"#/$defs/d{1}\"}}]}")]
    [InlineData("{\"allOf\":[{\"$ref\":\"#/$defs/d{1}\"},{\"$ref\":\"#/$defs/d{1}\"}]}")]
    [InlineData("{\"anyOf\":[{\"$ref\":\"#/$defs/d{1}\"},{\"$ref\":\"#/$defs/d{1}\"}]}")]
    [InlineData("{\"if\":{\"$ref\":\"#/$defs/d{1}\"},\"then\":{\"$ref\":\"#/$defs/d{1}\"},\"else\":{\"$ref\":\"#/$defs/d{1}\"}}")]
    [InlineData("{\"properties\":{\"a\":{\"$ref\":\"#/$defs/d{1}\"},\"b\":{\"$ref\":\"#/$defs/d{1}\"}}}")]
    public void Schemas_that_double_30_times_are_generated_from(string definition) => Assert.DoesNotContain("RTG1020", Reported(Chain(30, definition)));

    [Fact]
    public void Patterns_that_never_end_on_declared_names_are_an_error()
    {
        IEnumerable<string> names = Enumerable.Range(0, 12).Select(i => $"\"{new string('a', 60 + i)}!\":{{}}");

        Assert.Equal(
            ["RTG1020"],
            Reported("{\"properties\":{" + string.Join(",", names) + "},\"patternProperties\":{\"^(?=(a+)+$)(a+)+$\":{\"type\":\"string\"}}}"));
    }

    [Fact]
    public void A_reference_of_very_many_segments_is_an_error() =>
        Assert.Equal(["RTG1008"], Reported("{\"$ref\":\"#" + string.Concat(Enumerable.Repeat("/a", 200_000)) + "\"}"));

    [Fact]
    public void An_enumeration_of_more_than_5_000_strings_is_a_plain_string() =>
        Assert.DoesNotContain(Sources(Enumeration(5_001)), source => source.Contains("record E", StringComparison.Ordinal) || source.Contains("class E", StringComparison.Ordinal));

    [Fact]
    public void An_enumeration_of_5_000_strings_has_a_type() =>
        Assert.Contains(Sources(Enumeration(5_000)), source => source.Contains("class E", StringComparison.Ordinal));

    private static string Enumeration(int values) =>
        "{\"$defs\":{\"E\":{\"enum\":[" + string.Join(",", Enumerable.Range(0, values).Select(i => $"\"v{i}\"")) + "]}}}";

    private static IEnumerable<string> Sources(string schema) =>
        GeneratorRun.Of(new SchemaText(GeneratorRun.ProjectDirectory + "a.schema.json", schema)).Sources.Values;

    /// <summary>Definitions of which each leads to the next; the last one is an object.</summary>
    /// <param name="definition">With <c>{1}</c> for the number of the next.</param>
    private static string Chain(int length, string definition, string? beside = null)
    {
        IEnumerable<string> definitions = Enumerable.Range(0, length)
            .Select(i => $"\"d{i}\":" + definition.Replace("{1}", (i + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            .Append($"\"d{length}\":{{\"type\":\"object\",\"properties\":{{\"z\":{{\"type\":\"string\"}}}}}}");
        return "{\"$ref\":\"#/$defs/d0\"," + (beside is null ? "" : beside + ",") + "\"$defs\":{" + string.Join(",", definitions) + "}}";
    }

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
