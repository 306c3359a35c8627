namespace RealtimeGen.Packages;

/// <summary>What a project file says of our items and properties, and nobody asks for.</summary>
[Collection(nameof(PackedPackages))]
public sealed class ItemMistakes(PackedPackages packages)
{
    [Fact]
    public void Metadata_that_means_nothing_is_an_error_at_its_line_and_column()
    {
        Consumer app = Consumer.Create(packages).Write("a.schema.json", "{}").AddToProject("""
            <ItemGroup>
              <!-- <RealtimeGenSchema Update="a.schema.json" Namespase="Elsewhere" /> -->
              <RealtimeGenSchema Update="a.schema.json" RootType="A"
                                 Namspace="Elsewhere">
                <Dialect>5</Dialect>
              </RealtimeGenSchema>
            </ItemGroup>

            """);

        string output = app.Build().Fails().Output;

        Assert.Contains($"{app.PlaceOf("Namspace=")}: error RTG0006: 'Namspace' is no metadata of a 'RealtimeGenSchema' item, which takes", output, StringComparison.Ordinal);
        Assert.Contains($"{app.PlaceOf("5<")}: error RTG1016: 'Dialect' of this 'RealtimeGenSchema' item takes 4, 6, 7,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_switch_that_is_neither_on_nor_off_is_an_error_of_the_project_file()
    {
        Consumer app = Consumer.Create(packages).AddToProject(
            "<PropertyGroup><EnableDefaultRealtimeGenItems>maybe</EnableDefaultRealtimeGenItems></PropertyGroup>");

        Assert.Contains(
            $"{app.ProjectFile} : error RTG0005: 'EnableDefaultRealtimeGenItems' takes true or false, but is 'maybe'", app.Build().Fails().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_of_the_sdk_is_none_of_ours() =>
        Consumer.Create(packages).Write("a.schema.json", "{}").AddToProject("""
            <ItemGroup>
              <RealtimeGenSchema Update="a.schema.json" RootType='A' Link="b/a.schema.json" CopyToOutputDirectory="PreserveNewest" />
            </ItemGroup>
            """).Build().Succeeds();
}
