using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Schema.References;
using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Schema;

public class IdentityTests
{
    [Fact]
    public void A_second_schema_of_one_identity_is_reported_on_it()
    {
        Markup markup = Markup.Parse("""{"$id": "https://example.com/a", "$defs": {"b": {"$id": "b"}, "c": {"$id": [|"https://example.com/b#"|]}}}""");

        GeneratorRun run = GeneratorRun.Of(new SchemaText(GeneratorRun.ProjectDirectory + "a.schema.json", markup.Text));

        Assert.Equal(["RTG1019"], run.Reported.Select(d => d.Id));
        Assert.Equal(markup.Spans, run.Reported.Select(d => d.Location.SourceSpan));
    }

    [Fact]
    public void The_first_file_keeps_the_identity_that_two_claim()
    {
        const string Schema = """{"$id": "https://example.com/a"}""";

        GeneratorRun run = GeneratorRun.Of(
            new SchemaText(GeneratorRun.ProjectDirectory + "b.schema.json", Schema), new SchemaText(GeneratorRun.ProjectDirectory + "a.schema.json", Schema));

        Assert.Equal(["RTG1019"], run.Reported.Select(d => d.Id));
        Assert.Equal(GeneratorRun.ProjectDirectory + "b.schema.json", run.Reported[0].Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("urn:uuid:deadbeef-1234-0000-0000-4321feebdaed", "urn:uuid:deadbeef-1234-0000-0000-4321feebdaed#/$defs/bar", "/$defs/bar")]
    [InlineData("urn:uuid:deadbeef-1234-0000-0000-4321feebdaed", "urn:uuid:deadbeef-1234-0000-0000-4321feebdaed#bar", "/$defs/bar")]
    [InlineData("urn:example:1/406/47452/2", "#/$defs/bar", "/$defs/bar")]
    [InlineData("urn:example:foo-bar-baz-qux?+CCResolve:cc=uk", "#/$defs/bar", "/$defs/bar")]
    [InlineData("urn:example:weather?=op=map&lat=39.56&lon=-104.85", "#/$defs/bar", "/$defs/bar")]
    [InlineData("file:///folder/file.json", "file:///folder/file.json#bar", "/$defs/bar")]
    [InlineData("/absolute/path.json", "path.json#bar", "/$defs/bar")]
    [InlineData("https://example.com/%7Ea", "https://example.com/~a#bar", "/$defs/bar")]
    [InlineData("https://example.com/a", "#/$defs//$defs/", "/$defs//$defs/")]
    public void Identities_of_every_kind_lead_home(string id, string reference, string pointer)
    {
        SchemaDocument document = SchemaFile.Read("""{"$id": "ID", "$defs": {"bar": {"$anchor": "bar"}, "": {"$defs": {"": {}}}}}""".Replace("ID", id)).Document;

        Assert.True(new ReferenceResolver([document]).Resolve(document, document.Root!, reference, out _, out SchemaNode? node));
        Assert.Equal(pointer, node!.Pointer);
    }

    [Fact]
    public void An_identity_in_a_value_is_none()
    {
        SchemaDocument document = SchemaFile.Read("""{"$defs": {"a": {"const": {"$id": "urn:a"}}, "b": {"enum": [{"$id": "urn:a"}]}, "c": {"default": {"$id": "urn:a"}}}}""").Document;

        Assert.False(new ReferenceResolver([document]).Resolve(document, document.Root!, "urn:a", out _, out _));
    }
}
