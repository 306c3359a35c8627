using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Schema.References;
using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Schema;

/// <summary>References into places that hold no schema by the table of keywords.</summary>
public class LateReadingTests
{
    private const string Schema = """
        {
          "$id": "https://example.com/a",
          "elements": { "a/b c": [ { "minLength": 1, "items": { "$anchor": "deep" } } ] }, "flag": true,
          "examples": [ { "type": "string" } ], "x-kept": { "schema": { "$id": "kept", "$defs": { "in": {} } } },
          "const": { "type": "string" }, "enum": [ {} ],
          "properties": { "b": { "unknown": { "items": {} } } },
          "components": { "schemas": { "Tool": { "type": "object" } }, "parameters": { "p": { "schema": {} } } }
        }
        """;

    [Theory]
    [InlineData("#/elements/a~1b%20c/0", "/elements/a~1b c/0")]
    [InlineData("#/elements/a~1b%20c/0/items", "/elements/a~1b c/0/items")]
    [InlineData("#/flag", "/flag")]
    [InlineData("#/examples/0", "/examples/0")]
    [InlineData("#/x-kept/schema", "/x-kept/schema")]
    [InlineData("#/properties/b/unknown", "/properties/b/unknown")]
    [InlineData("#/properties/b/unknown/items", "/properties/b/unknown/items")]
    [InlineData("#/components/schemas/Tool", "/components/schemas/Tool")]
    [InlineData("#/components/parameters/p/schema", "/components/parameters/p/schema")]
    public void A_reference_makes_a_schema_of_what_it_leads_to(string reference, string pointer)
    {
        SchemaDocument document = SchemaFile.Read(Schema).Document;
        ReferenceResolver resolver = new([document]);

        Assert.True(resolver.Resolve(document, document.Root!, reference, out _, out SchemaNode? node));
        Assert.Equal(pointer, node!.Pointer);
        Assert.Empty(resolver.TakeProblems());
    }

    [Fact]
    public void What_is_read_late_is_read_once()
    {
        SchemaDocument document = SchemaFile.Read(Schema).Document;
        ReferenceResolver resolver = new([document]);

        resolver.Resolve(document, document.Root!, "#/x-kept/schema", out _, out SchemaNode? one);
        resolver.Resolve(document, document.Root!, "https://example.com/a#/x-kept/schema", out _, out SchemaNode? other);

        Assert.Same(one, other);
    }

    [Theory]
    [InlineData("#/const")]
    [InlineData("#/enum/0")]
    [InlineData("#/elements")]
    [InlineData("#/elements/a~1b%20c")]
    [InlineData("#/elements/a~1b%20c/0/minLength")]
    [InlineData("#/elements/gone")]
    [InlineData("kept")]
    public void Values_are_no_schemas(string reference)
    {
        SchemaDocument document = SchemaFile.Read(Schema.Replace("\"elements\": {", "\"elements\": [{").Replace("} ] }, \"flag\"", "} ] }], \"flag\"")).Document;

        Assert.False(new ReferenceResolver([document]).Resolve(document, document.Root!, reference, out _, out _));
    }

    [Fact]
    public void Problems_in_it_are_reported_on_their_characters()
    {
        Markup markup = Markup.Parse("""{"properties": {"a": {"$ref": "#/x-schemas/a"}}, "x-schemas": {"a": {[|"minLenght"|]: 1, "maxLength": [|"5"|]}, "b": {"type": 1}}}""");

        GeneratorRun run = GeneratorRun.Of(new SchemaText(GeneratorRun.ProjectDirectory + "a.schema.json", markup.Text));

        Assert.Equal(["RTG1006", "RTG1003"], run.Reported.Select(d => d.Id));
        Assert.Equal(markup.Spans, run.Reported.Select(d => d.Location.SourceSpan));
    }

    [Fact]
    public void What_a_reference_replaces_up_to_draft_7_can_be_led_to()
    {
        SchemaDocument document = SchemaFile.Read("""
            {"$schema": "http://json-schema.org/draft-07/schema#", "definitions": {"a": {"$ref": "#", "properties": {"b": {}}}}}
            """).Document;

        Assert.True(new ReferenceResolver([document]).Resolve(document, document.Root!, "#/definitions/a/properties/b", out _, out _));
    }
}
