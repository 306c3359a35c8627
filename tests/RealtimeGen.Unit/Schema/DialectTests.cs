using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Unit.Schema;

public class DialectTests
{
    [Theory]
    [InlineData("http://json-schema.org/draft-04/schema#", Dialect.Draft4)]
    [InlineData("http://json-schema.org/draft-04/schema", Dialect.Draft4)]
    [InlineData("https://json-schema.org/draft-06/schema#", Dialect.Draft6)]
    [InlineData("http://json-schema.org/draft-07/schema#", Dialect.Draft7)]
    [InlineData("https://json-schema.org/draft-07/schema", Dialect.Draft7)]
    [InlineData("https://json-schema.org/draft/2019-09/schema", Dialect.Draft201909)]
    [InlineData("https://json-schema.org/draft/2020-12/schema", Dialect.Draft202012)]
    [InlineData("http://json-schema.org/draft/2020-12/schema#", Dialect.Draft202012)]
    internal void Schema_decides_the_dialect(string schema, Dialect dialect)
    {
        SchemaReading reading = SchemaFile.Read($$"""{"$schema": "{{schema}}"}""");

        Assert.Equal(dialect, reading.Document.Dialect);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Without_schema_it_is_the_latest() => Assert.Equal(Dialect.Draft202012, SchemaFile.Read("{}").Document.Dialect);

    [Theory]
    [InlineData("https://json-schema.org/draft/2021-13/schema")]
    [InlineData("http://json-schema.org/schema#")]
    [InlineData("draft-07")]
    [InlineData("")]
    public void An_unknown_dialect_is_a_warning_on_the_value_and_read_as_the_latest(string schema)
    {
        string marked = $$"""{"$schema": [|"{{schema}}"|], "prefixItems": 1}""".Replace("1}", "[|1|]}");

        SchemaFile.AssertProblems(marked, "RTG1007", "RTG1003");
    }

    [Theory]
    [InlineData("""{"$id": "https://example.com/a#"}""", "https://example.com/a")]
    [InlineData("""{"$id": "a.json"}""", "a.json")]
    [InlineData("""{"$schema": "http://json-schema.org/draft-04/schema#", "id": "https://example.com/a#"}""", "https://example.com/a")]
    [InlineData("""{}""", null)]
    public void The_identity_is_the_roots(string schema, string? id) => Assert.Equal(id, SchemaFile.Read(schema).Document.Id);

    [Fact]
    public void Draft_4_has_flags_for_exclusive_bounds()
    {
        SchemaNode root = SchemaFile.Root("""{"$schema": "http://json-schema.org/draft-04/schema#", "minimum": 1, "exclusiveMinimum": true}""");

        Assert.Equal(new FlagKeyword("exclusiveMinimum", true), root.Get<FlagKeyword>("exclusiveMinimum"));
    }

    [Fact]
    public void Draft_4_has_boolean_schemas_for_what_is_additional_only() =>
        SchemaFile.AssertProblems(
            """
            {
              "$schema": "http://json-schema.org/draft-04/schema#", "additionalProperties": false,
              "items": [|true|], "properties": { "a": [|false|] }, "exclusiveMaximum": [|5|]
            }
            """,
            "RTG1003",
            "RTG1003",
            "RTG1003");

    [Theory]
    [InlineData("a\\b\\c.schema.json", "a/b/c.schema.json")]
    [InlineData("/a/c.schema.json", "/a/c.schema.json")]
    public void Paths_have_forward_slashes(string path, string expected) => Assert.Equal(expected, SchemaFile.Read("{}", path).Document.Path);
}
