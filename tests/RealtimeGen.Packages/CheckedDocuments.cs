namespace RealtimeGen.Packages;

[Collection(nameof(PackedPackages))]
public sealed class CheckedDocuments(PackedPackages packages)
{
    private const string Schema =
        """{ "title": "Agent", "type": "object", "properties": { "voice": { "enum": ["alloy", "ash"] }, "speed": { "type": "number", "maximum": 1.5 } } }""";

    [Fact]
    public void Build_reports_a_document_by_line_and_column() =>
        Assert.Contains(
            "conf/support.agent.json(3,12): error RTG3004: 'voice' must be one of \"alloy\", \"ash\", but is \"aloy\": did you mean \"alloy\"?",
            Consumer.Create(packages)
                .Write("agent.schema.json", Schema)
                .Write("conf/support.agent.json", "{\n  // spoken at night\n  \"voice\": \"aloy\",\n}")
                .Build().Fails().Output,
            StringComparison.Ordinal);

    [Fact]
    public void Build_reports_a_section_by_line_and_column() =>
        Assert.Contains(
            "appsettings.json(2,23): error RTG3005: 'speed' must be at most 1.5, but is 2.5: write 1.5",
            WithItem("appsettings.json").Write("appsettings.json", "{\n  \"Agent\": { \"speed\": 2.5 }\n}").Build().Fails().Output,
            StringComparison.Ordinal);

    [Fact]
    public void A_document_that_is_named_but_not_there_is_an_error_of_the_project_file()
    {
        Consumer app = WithItem("../appsetings.json");

        Assert.Contains(
            $"{app.PlaceOf("../appsetings.json")} : error RTG0004: The document '../appsetings.json' does not exist", app.Build().Fails().Output, StringComparison.Ordinal);
    }

    private Consumer WithItem(string file) => Consumer.Create(packages).Write("agent.schema.json", Schema).AddToProject($"""
        <ItemGroup>
          <RealtimeGenDocument Include="{file}" Sections="/Agent=agent.schema.json" />
        </ItemGroup>
        """);
}
