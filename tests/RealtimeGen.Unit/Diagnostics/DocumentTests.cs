using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Diagnostics;

public class DocumentTests
{
    private static readonly SchemaText Schema = new(
        "/project/schemas/agent.schema.json",
        """{"$id":"https://example.com/agent","title":"Agent","type":"object","additionalProperties":false,"properties":{"name":{"type":"string"}}}""");

    [Theory]
    [InlineData("/project/a.agent.json", """{ "name": 1 }""", 10, 1)]
    [InlineData("/project/a.settings.json", """{ "$schema": "schemas/agent.schema.json", "name": 1 }""", 50, 1)]
    [InlineData("/project/a.settings.json", """{ "$schema": "https://example.com/agent", "name": 1 }""", 50, 1)]
    [InlineData("/project/a.agent.json", "{ // comment\n \"name\": 1, }", 22, 1)]
    [InlineData("/project/a.agent.json", """{ "extra": 1 }""", 2, 7)]
    public void A_document_is_checked_at_its_characters(string path, string text, int start, int length)
    {
        Diagnostic reported = Assert.Single(Reported(path, text));

        Assert.Equal((start, length), (reported.Location.SourceSpan.Start, reported.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("/project/a.agent.json", """{ "$schema": "schemas/agent.schema.json", "name": "Ada" }""")]
    [InlineData("/project/tsconfig.app.json", """{ "$schema": "https://json.schemastore.org/tsconfig", "name": 1 }""")]
    [InlineData("/project/appsettings.Development.json", "{ broken")]
    public void What_is_right_or_is_no_document_is_not_reported(string path, string text) => Assert.Empty(Reported(path, text));

    [Theory]
    [InlineData("", true)]
    [InlineData(", \"additionalProperties\": true", true)]
    [InlineData(", \"additionalProperties\": { \"type\": \"string\" }", false)]
    [InlineData(", \"patternProperties\": { \"^v\": true }", false)]
    public void A_slip_is_none_in_a_map(string others, bool isReported)
    {
        SchemaText schema = new("/project/agent.schema.json", $$$"""{"type":"object","properties":{"voice":{"type":"string"}}{{{others}}}}""");

        GeneratorRun run = GeneratorRun.Of(schema, new DocumentText("/project/a.agent.json", """{ "voise": "ash" }"""));

        Assert.Equal(isReported ? ["RTG3009"] : [], run.Reported.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("/project/a/agent.schema.json", "/project/b/agent.schema.json", "", true)]
    [InlineData("/project/a/agent.schema.json", "/project/agent.schema.json", "", false)]
    [InlineData("/project/a/agent.schema.json", "/project/b/agent.schema.json", "/A=agent.schema.json", true)]
    [InlineData("/project/a/agent.schema.json", "/project/b/agent.schema.json", "/A=b/agent.schema.json", false)]
    public void Two_schemas_that_are_equally_near_are_both_named(string first, string second, string sections, bool isAmbiguous)
    {
        GeneratorRun run = GeneratorRun.Of(
            new SchemaText(first, "{}"),
            new SchemaText(second, "{}") { Metadata = { ["RootType"] = "Other" } },
            new DocumentText("/project/x.agent.json", """{ "A": {} }""") { Metadata = { ["Sections"] = sections } });

        string[] messages = [.. run.Reported.Where(d => d.Id == "RTG3012").Select(d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(isAmbiguous, messages is [string only] && only.Contains($"may mean '{first}' or '{second}'", StringComparison.Ordinal));
        Assert.Equal(isAmbiguous ? 1 : 0, messages.Length);
    }

    [Fact]
    public void An_item_that_names_no_schema_is_an_error()
    {
        GeneratorRun run = GeneratorRun.Of(Schema, new DocumentText("/project/appsettings.json", "{}"));

        Assert.Equal("RTG3012", Assert.Single(run.Reported).Id);
    }

    [Fact]
    public void Each_section_has_its_schema()
    {
        GeneratorRun run = GeneratorRun.Of(Schema, new DocumentText("/project/appsettings.json", """{ "A": { "name": 1 }, "B": { "x": 2 }, "name": 3 }""")
        {
            Metadata = { ["Sections"] = "/A=agent.schema.json|/B=agent.schema.json" },
        });

        Assert.Equal(["RTG3003", "RTG3008"], run.Reported.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("""{ "$schema": "schemas/agent.schema.json", "name": "Ada \u00e9" }""", """{"name":"Ada é"}""")]
    [InlineData("""{ "name": 1 }""", """{"name":1}""")]
    public void A_document_is_a_typed_static_whether_it_is_valid_or_not(string text, string json)
    {
        GeneratorRun run = GeneratorRun.Of(Schema, new DocumentText("/project/night-desk.agent.json", text));
        Type documents = Assert.Single(run.Load().GetTypes(), type => type is { Name: "Documents", IsNested: true });

        Assert.Equal(json, documents.GetProperty("NightDesk")!.GetValue(null)!.ToString());
    }

    private static ImmutableArray<Diagnostic> Reported(string path, string text) =>
        GeneratorRun.Of(Schema, new DocumentText(path, text) { Metadata = { ["IsDefault"] = "true" } }).Reported;
}
