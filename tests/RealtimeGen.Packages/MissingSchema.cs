namespace RealtimeGen.Packages;

[Collection(nameof(PackedPackages))]
public sealed class MissingSchema(PackedPackages packages)
{
    [Fact]
    public void Every_file_that_is_named_but_not_there_is_an_error_of_the_project_file()
    {
        Consumer app = Consumer.Create(packages).AddToProject("""
            <ItemGroup>
              <RealtimeGenSchema Include="agnet.schema.json; x\sesion.schema.json" />
              <RealtimeGenSchema Include="$(Nowhere)other.schema.json" />
            </ItemGroup>
            """);

        string output = app.Build().Fails().Output;

        Assert.Contains($"{app.PlaceOf("agnet")} : error RTG0003: The schema file 'agnet.schema.json' does not exist", output, StringComparison.Ordinal);
        Assert.Contains($"{app.ProjectFile} : error RTG0003: The schema file 'other.schema.json' does not exist", output, StringComparison.Ordinal);
        Assert.Contains($"{app.PlaceOf("x\\sesion")} : error RTG0003: The schema file 'x/sesion.schema.json' does not exist", output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS2001", output, StringComparison.Ordinal);
    }
}
