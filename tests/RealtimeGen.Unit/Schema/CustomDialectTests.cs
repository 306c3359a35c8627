using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Unit.Schema;

/// <summary>Draft 2020-12 core, 8.1.2: a meta-schema of the project's own, and its vocabularies.</summary>
public class CustomDialectTests
{
    private const string Vocab = "https://json-schema.org/draft/2020-12/vocab/";

    [Theory]
    [InlineData("https://example.com/meta")]
    [InlineData("https://example.com/meta#")]
    [InlineData("meta.schema.json")]
    [InlineData("../p/meta.schema.json")]
    public void A_schema_of_the_project_is_a_dialect(string schema)
    {
        SchemaReading reading = Read(
            $$"""{"$schema": "{{schema}}", "minimum": 1, "definitions": {}, "items": [{}], "const": 1}""",
            """{"$schema": "http://json-schema.org/draft-06/schema#", "$id": "https://example.com/meta"}""");

        Assert.Empty(reading.Problems);
        Assert.Equal(Dialect.Draft6, reading.Document.Dialect);
        Assert.True(reading.Document.Root!.Has("minimum"));
    }

    [Fact]
    public void What_no_vocabulary_defines_is_ignored_and_said_to_be()
    {
        SchemaReading reading = Read(
            """{"$schema": "https://example.com/meta", "title": "t", "properties": {"a": {"minimum": 1}}, "unevaluatedItems": false, "format": "uri"}""",
            Meta("core", "applicator"));

        Assert.Equal(["/properties/a/minimum", "/unevaluatedItems", "/format"], reading.Problems.Select(problem => problem.Pointer));
        Assert.All(reading.Problems, problem => Assert.Equal(("RTG1006", ProblemPart.Name), (problem.Id, problem.Part)));
        Assert.Equal(["minimum", "'https://example.com/meta'", $"add '{Vocab}validation' to the '$vocabulary' there"], reading.Problems[0].Arguments);
        Assert.Equal(["$schema", "title", "properties"], reading.Document.Root!.Keywords.Select(keyword => keyword.Name));
        Assert.Empty(reading.Document.Root!.Map("properties")[0].Schema.Keywords);
    }

    [Fact]
    public void An_optional_vocabulary_need_not_be_known() =>
        Assert.Empty(Read("""{"$schema": "https://example.com/meta"}""", Meta("core").Replace("\"$vocabulary\": {", "\"$vocabulary\": {\"urn:units\": false, ")).Problems);

    [Fact]
    public void A_required_vocabulary_must_be_known()
    {
        Problem problem = Assert.Single(
            Read("""{"$schema": "https://example.com/meta"}""", Meta("core").Replace("\"$vocabulary\": {", "\"$vocabulary\": {\"urn:units\": true, ")).Problems);

        Assert.Equal(("RTG1018", "/p/a.schema.json", "/$schema", ProblemPart.Value), (problem.Id, problem.Document, problem.Pointer, problem.Part));
        Assert.Equal(["https://example.com/meta", "urn:units"], problem.Arguments);
    }

    [Theory]
    [InlineData("2020-12", "format-assertion", true, true)]
    [InlineData("2020-12", "format-assertion", false, true)]
    [InlineData("2020-12", "format-annotation", true, false)]
    [InlineData("2019-09", "format", true, true)]
    [InlineData("2019-09", "format", false, false)]
    public void A_vocabulary_may_assert_formats(string draft, string vocabulary, bool isRequired, bool asserts)
    {
        string meta = $$"""
            {
              "$schema": "https://json-schema.org/draft/{{draft}}/schema", "$id": "https://example.com/meta",
              "$vocabulary": { "https://json-schema.org/draft/{{draft}}/vocab/{{vocabulary}}": {{(isRequired ? "true" : "false")}} }
            }
            """;

        SchemaReading reading = Read("""{"$schema": "https://example.com/meta", "format": "uri"}""", meta);

        Assert.Empty(reading.Problems);
        Assert.Equal(asserts, reading.Document.AssertsFormats);
    }

    [Fact]
    public void Meta_schemas_that_lead_in_a_circle_end()
    {
        SchemaReading reading = Read(
            """{"$schema": "https://example.com/meta", "prefixItems": [{}]}""", """{"$schema": "https://example.com/meta", "$id": "https://example.com/meta"}""");

        Assert.Empty(reading.Problems);
        Assert.Equal(Dialect.Draft202012, reading.Document.Dialect);
    }

    private static string Meta(params string[] vocabularies) => $$"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.com/meta",
          "$vocabulary": { {{string.Join(", ", vocabularies.Select(name => $"\"{Vocab}{name}\": true"))}} }
        }
        """;

    private static SchemaReading Read(string schema, string meta)
    {
        SchemaDocument[] documents = [Document("/p/meta.schema.json", meta), Document("/p/a.schema.json", schema)];
        return new CustomDialects(documents).Read(documents[1], Dialect.Draft202012);

        static SchemaDocument Document(string path, string text) => SchemaReader.Read(path, RealtimeGen.Generator.Syntax.JsonParser.Parse(text)).Document;
    }
}
