namespace RealtimeGen.Packages;

/// <summary>Files that do not lie where the project does are named as they lie on the disk, by line and column.</summary>
[Collection(nameof(PackedPackages))]
public sealed class DistantFiles(PackedPackages packages)
{
    [Fact]
    public void A_linked_schema_and_a_document_outside_the_project_show_their_own_places()
    {
        Consumer app = Consumer.Create(packages)
            .Write("../common/agent.schema.json", "{\n  \"type\": \"strin\",\n  \"properties\": { \"speed\": { \"maximum\": 1.5 } }\n}")
            .Write("../common/night.agent.json", "{\n  \"speed\": 2.5\n}")
            .AddToProject("""
                <ItemGroup>
                  <RealtimeGenSchema Include="../common/agent.schema.json" Link="Voice/agent.schema.json" />
                  <RealtimeGenDocument Include="../common/night.agent.json" />
                </ItemGroup>
                """);
        string folder = Path.Combine(Path.GetDirectoryName(app.Folder)!, "common");

        string output = app.Build().Fails().Output;

        Assert.Contains($"{folder}/agent.schema.json(2,11): error RTG1004: 'strin' is not a JSON type", output, StringComparison.Ordinal);
        Assert.Contains($"{folder}/night.agent.json(2,12): error RTG3005: 'speed' must be at most 1.5, but is 2.5: write 1.5", output, StringComparison.Ordinal);
    }
}
