using Microsoft.CodeAnalysis;
using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Options;

/// <summary>What the project file says and nobody can follow is reported in the project file.</summary>
public class ProjectFileTests
{
    private const string Agent = """{"title":"Agent","type":"object","properties":{"name":{"type":"string"}}}""";

    [Theory]
    [InlineData("""<RealtimeGenSchema Include="a.json" [|Namspace|]="Voice" [|Formt|] = 'assert' RootType="Agent" />""")]
    [InlineData("<RealtimeGenSchema Include=\"a.json\">\r\n  <[|Rootype|]>Agent</Rootype>\n  <Formats>assert</Formats><[|Dialekt|]/></RealtimeGenSchema>")]
    [InlineData("""<RealtimeGenDocument Include="a.json" [|Section|]="/A=a.json" /><RealtimeGenSchema Include="b.json" [|Sections|]="/A" />""")]
    [InlineData("""<!-- <RealtimeGenSchema Namspace="" /> --><RealtimeGenSchema Update="a>b.json" Condition="'$(A)' == '>'" [|A|]="" />""")]
    [InlineData("""<RealtimeGenSchema Update="a.json" Link="b.json" CopyToOutputDirectory="Always" namespace="A" /><Other Namspace="" />""")]
    [InlineData("""<ItemDefinitionGroup><RealtimeGenSchema><[|Access|]>internal</Access></RealtimeGenSchema></ItemDefinitionGroup>""")]
    [InlineData("<RealtimeGenSchema")]
    [InlineData("<RealtimeGenSchema Include=\"a")]
    [InlineData("<RealtimeGenSchema Include='a'><Formats>")]
    public void Every_name_of_metadata_that_is_unknown_is_reported(string project) => AssertReported(project, "RTG0006");

    [Theory]
    [InlineData("""<RealtimeGenSchema Include="agent.schema.json" Accessibility="[|private|]" />""")]
    [InlineData("""<RealtimeGenSchema Include="agent.schema.json"><Accessibility> [|private|] </Accessibility></RealtimeGenSchema>""")]
    [InlineData("""<RealtimeGenSchema Include="b.json" Accessibility="private" /><RealtimeGenSchema Update="x/agent.schema.json;c" accessibility="[|private|]" />""")]
    [InlineData("""<RealtimeGenSchema Include="**/*.json" Accessibility="[|private|]" />""")]
    public void A_wrong_value_of_a_schema_is_reported_where_it_is_written(string project) =>
        AssertReported(project, "RTG1016", new SchemaText("/project/x/agent.schema.json", Agent) { Metadata = { ["Accessibility"] = "private" } });

    [Fact]
    public void A_wrong_value_for_many_files_is_reported_once() => AssertReported(
        """<RealtimeGenSchema Include="*.json" Accessibility="[|private|]" />""",
        "RTG1016",
        new SchemaText("/project/a.json", "{}") { Metadata = { ["Accessibility"] = "private" } },
        new SchemaText("/project/b.json", "{}") { Metadata = { ["Accessibility"] = "private" } });

    [Theory]
    [InlineData("RTG3013", "/Agnet=agent.schema.json", "[|/Agnet|]=agent.schema.json")]
    [InlineData("RTG3013", "/Agent/b=agent.schema.json|/Agent=agent.schema.json", "[|/Agent/b|]=agent.schema.json|/Agent=agent.schema.json")]
    [InlineData("RTG3014", "/Agent", "[|/Agent|]")]
    [InlineData("RTG3014", "Agent=agent.schema.json", " [|Agent=agent.schema.json|] ")]
    [InlineData("RTG3012", "/Agent=agnet.schema.json", "/Agent=[|agnet.schema.json|]")]
    public void A_wrong_section_is_reported_where_it_is_written(string id, string sections, string marked) => AssertReported(
        $"""<RealtimeGenDocument Include="appsettings.json" Sections="{marked}" />""",
        id,
        new SchemaText("/project/agent.schema.json", Agent),
        new DocumentText("/project/appsettings.json", """{"Agent":{}}""") { Metadata = { ["Sections"] = sections } });

    [Fact]
    public void An_item_without_a_schema_is_reported_where_it_names_the_file() => AssertReported(
        """<RealtimeGenDocument Include="x/[|other.json|]" />""",
        "RTG3012",
        new SchemaText("/project/agent.schema.json", Agent),
        new DocumentText("/project/x/other.json", "{}"));

    [Theory]
    [InlineData("RTG3013", "/Agent/b=agent.schema.json", "{\"Agent\":[|{|]}}")]
    [InlineData("RTG3013", "/Agent/b=agent.schema.json", "{\"Agent\":[|1|]}")]
    [InlineData("RTG3014", "/Agent", "[||]{\"Agent\":{}}")]
    public void What_comes_of_a_property_or_an_import_is_reported_in_the_document(string id, string sections, string marked)
    {
        Markup document = Markup.Parse(marked);

        Diagnostic reported = Assert.Single(GeneratorRun.Of(
            new ProjectText("""<RealtimeGenDocument Include="appsettings.json" Sections="$(Sections)" />"""),
            new SchemaText("/project/agent.schema.json", Agent),
            new DocumentText("/project/appsettings.json", document.Text) { Metadata = { ["Sections"] = sections } }).Reported);

        Assert.Equal((id, "/project/appsettings.json", document.Spans[0]), (reported.Id, reported.Location.GetLineSpan().Path, reported.Location.SourceSpan));
    }

    private static void AssertReported(string marked, string id, params SchemaText[] files)
    {
        Markup project = Markup.Parse("<Project>\n  " + marked + "\n</Project>");
        ProjectText text = new(project.Text);

        Diagnostic[] reported = [.. GeneratorRun.Of([text, .. files]).Reported];

        Assert.All(reported, d => Assert.Equal((id, text.Path), (d.Id, d.Location.GetLineSpan().Path)));
        Assert.Equal(Markup.Mark(project.Text, project.Spans), Markup.Mark(project.Text, reported.Select(d => d.Location.SourceSpan)));
    }
}
