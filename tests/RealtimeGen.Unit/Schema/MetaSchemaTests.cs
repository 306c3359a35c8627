using Microsoft.CodeAnalysis;
using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Schema.References;
using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Schema;

public class MetaSchemaTests
{
    private const string Latest = "https://json-schema.org/draft/2020-12/";

    public static TheoryData<string> Uris =>
    [
        "http://json-schema.org/draft-04/schema#", "http://json-schema.org/draft-06/schema#", "http://json-schema.org/draft-07/schema#",
        .. from file in "schema meta/core meta/applicator meta/validation meta/meta-data meta/format meta/content".Split(' ')
           select "https://json-schema.org/draft/2019-09/" + file,
        .. from file in ("schema meta/core meta/applicator meta/unevaluated meta/validation meta/meta-data meta/format-annotation meta/format-assertion"
               + " meta/content").Split(' ')
           select Latest + file,
    ];

    [Theory]
    [MemberData(nameof(Uris))]
    public void Each_is_there_by_its_identity(string uri)
    {
        SchemaDocument document = MetaSchemas.Find(UriReference.Parse(uri))!;

        Assert.Equal(uri.TrimEnd('#'), document.Id);
        Assert.True(document.IsMetaSchema);
        Assert.NotNull(document.Root);
    }

    [Theory]
    [MemberData(nameof(Uris))]
    public void Every_reference_in_each_leads_somewhere(string uri)
    {
        SchemaDocument document = MetaSchemas.Find(UriReference.Parse(uri))!;
        ReferenceResolver resolver = new([document]);
        foreach (SchemaNode node in Nodes(document.Root!))
        {
            foreach (string keyword in (string[])["$ref", "$dynamicRef", "$recursiveRef"])
            {
                if (node.Text(keyword) is { } reference) Assert.True(resolver.Resolve(document, node, reference, out _, out _), node.Pointer);
            }
        }
    }

    [Theory]
    [InlineData("http://json-schema.org/draft-07/schema")]
    [InlineData("https://json-schema.org/draft-07/schema#")]
    [InlineData("HTTPS://JSON-Schema.org/draft-07/schema#/definitions/nonNegativeInteger")]
    public void Scheme_and_empty_fragment_make_no_difference(string uri)
    {
        SchemaDocument document = SchemaFile.Read("{}").Document;

        Assert.True(new ReferenceResolver([document]).Resolve(document, document.Root!, uri, out SchemaDocument? found, out _));
        Assert.Equal("http://json-schema.org/draft-07/schema", found!.Id);
    }

    [Theory]
    [InlineData("https://json-schema.org/draft-05/schema")]
    [InlineData("https://json-schema.org/draft/2020-12/meta")]
    [InlineData("https://example.com/draft-07/schema")]
    [InlineData("ftp://json-schema.org/draft-07/schema")]
    [InlineData("urn:json-schema.org/draft-07/schema")]
    public void Nothing_else_is_there(string uri) => Assert.Null(MetaSchemas.Find(UriReference.Parse(uri)));

    [Fact]
    public void A_file_of_the_project_goes_before()
    {
        SchemaDocument[] documents = [SchemaFile.Read("{}").Document, SchemaFile.Read("""{"$id": "http://json-schema.org/draft-07/schema#"}""", "b.json").Document];

        new ReferenceResolver(documents).Resolve(documents[0], documents[0].Root!, "http://json-schema.org/draft-07/schema#", out SchemaDocument? found, out _);

        Assert.Equal("b.json", found!.Path);
    }

    [Theory]
    [InlineData("""{"$ref": "http://json-schema.org/draft-04/schema#"}""")]
    [InlineData("""{"$ref": "http://json-schema.org/draft-07/schema#"}""")]
    [InlineData("""{"$ref": "https://json-schema.org/draft/2019-09/schema"}""")]
    [InlineData("""{"$ref": "https://json-schema.org/draft/2020-12/schema"}""")]
    [InlineData("""{"type": "object", "properties": {"schema": {"$ref": "http://json-schema.org/draft-07/schema#"}}}""")]
    [InlineData("""{"$dynamicAnchor": "meta", "allOf": [{"$ref": "https://json-schema.org/draft/2020-12/meta/core"}]}""")]
    public void A_reference_to_one_is_checked_and_becomes_no_type(string schema)
    {
        GeneratorRun run = GeneratorRun.Of(new SchemaText(GeneratorRun.ProjectDirectory + "a.schema.json", schema));

        Assert.Empty(run.Reported);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Single(run.Sources.Values, source => source.Contains("RealtimeGen.JsonModel(", StringComparison.Ordinal));
    }

    private static IEnumerable<SchemaNode> Nodes(SchemaNode node) => node.Keywords.SelectMany(k => k.Children).SelectMany(Nodes).Prepend(node);
}
