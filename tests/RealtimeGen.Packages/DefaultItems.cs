namespace RealtimeGen.Packages;

[Collection(nameof(PackedPackages))]
public sealed class DefaultItems(PackedPackages packages)
{
    private const string Empty = "{}";

    [Fact]
    public void Every_schema_of_the_project_is_picked_up() =>
        Assert.Equal(["a.schema.json", "deep/er/b.schema.json"], Items(Consumer.Create(packages)
            .Write("a.schema.json", Empty).Write("deep/er/b.schema.json", Empty)));

    [Fact]
    public void Files_that_are_not_the_projects_stay_out()
    {
        Consumer app = Consumer.Create(packages).Write("a.schema.json", Empty);
        foreach (string path in (string[])
        [
            "node_modules/some/b.schema.json", "web/node_modules/some/b.schema.json", "bin/Debug/net10.0/b.schema.json", "obj/b.schema.json",
            "tools/bin/b.schema.json", ".vscode/b.schema.json", "b.json",
        ])
        {
            app.Write(path, Empty);
        }

        Assert.Equal(["a.schema.json"], Items(app));
    }

    [Fact]
    public void Node_modules_full_of_broken_schemas_do_not_disturb_a_build()
    {
        Consumer app = Consumer.Create(packages);
        for (int i = 0; i < 50; i++)
        {
            app.Write($"node_modules/package{i}/config.schema.json", "{ broken");
        }

        app.Build().Succeeds();
    }

    [Fact]
    public void Project_can_switch_them_off() =>
        Assert.Empty(Items(Consumer.Create(packages).Write("a.schema.json", Empty).AddToProject("""
            <PropertyGroup>
              <EnableDefaultRealtimeGenItems>false</EnableDefaultRealtimeGenItems>
            </PropertyGroup>
            """)));

    [Fact]
    public void Project_can_remove_one() =>
        Assert.Equal(["a.schema.json"], Items(Consumer.Create(packages)
            .Write("a.schema.json", Empty).Write("b.schema.json", Empty)
            .AddToProject("""
                <ItemGroup>
                  <RealtimeGenSchema Remove="b.schema.json" />
                </ItemGroup>
                """)));

    [Fact]
    public void Project_can_exclude_a_folder() =>
        Assert.Equal(["a.schema.json"], Items(Consumer.Create(packages)
            .Write("a.schema.json", Empty).Write("vendor/b.schema.json", Empty)
            .AddToProject("""
                <PropertyGroup>
                  <DefaultItemExcludes>$(DefaultItemExcludes);vendor/**</DefaultItemExcludes>
                </PropertyGroup>
                """)));

    [Fact]
    public void Project_can_say_more_about_one()
    {
        Consumer app = Consumer.Create(packages)
            .Write("a.schema.json", """{ "type": "object", "properties": { "x": { "type": "integer" } } }""")
            .AddToProject("""
                <ItemGroup>
                  <RealtimeGenSchema Update="a.schema.json" Namespace="Elsewhere" RootType="Point" Accessibility="internal" />
                </ItemGroup>
                """)
            .Write("Program.cs", """
                Console.WriteLine(Elsewhere.Point.Create().X(1).Build());
                Console.WriteLine(typeof(Elsewhere.Point).IsPublic);
                """);

        app.Build().Succeeds();

        Assert.Equal("{\"x\":1}\nFalse", app.Output());
    }

    private static string[] Items(Consumer app) => app.Items("AdditionalFiles");
}
