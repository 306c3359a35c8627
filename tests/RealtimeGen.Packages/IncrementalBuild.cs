namespace RealtimeGen.Packages;

[Collection(nameof(PackedPackages))]
public sealed class IncrementalBuild(PackedPackages packages)
{
    [Fact]
    public void Member_added_to_a_schema_is_there_after_the_next_build()
    {
        Consumer app = Consumer.Create(packages)
            .Write("greeting.schema.json", Schema("text"))
            .Write("Program.cs", Printing("Greeting.Create().Text(\"hello\").Build()"));
        app.Build().Succeeds();

        app.Write("greeting.schema.json", Schema("text", "tone"));
        app.Build().Succeeds();
        app.Write("Program.cs", Printing("Greeting.Create().Text(\"hello\").Tone(\"warm\").Build()"));
        app.Build().Succeeds();

        Assert.Equal("{\"text\":\"hello\",\"tone\":\"warm\"}", app.Output());
    }

    [Fact]
    public void Member_removed_from_a_schema_fails_the_next_build_with_no_edit_of_the_code()
    {
        Consumer app = Consumer.Create(packages)
            .Write("greeting.schema.json", Schema("text", "tone"))
            .Write("Program.cs", Printing("Greeting.Create().Text(\"hello\").Tone(\"warm\").Build()"));
        app.Build().Succeeds();

        app.Write("greeting.schema.json", Schema("text"));

        Assert.Contains("error CS1061", app.Build().Fails().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistake_in_a_schema_fails_the_next_build_where_it_stands()
    {
        Consumer app = Consumer.Create(packages).Write("greeting.schema.json", Schema("text"));
        app.Build().Succeeds();

        app.Write("greeting.schema.json", "{\n  \"type\": \"objekt\"\n}\n");

        Assert.Contains("greeting.schema.json(2,11): error RTG1", app.Build().Fails().Output, StringComparison.Ordinal);
    }

    private static string Schema(params string[] members) =>
        "{ \"type\": \"object\", \"properties\": { "
        + string.Join(", ", members.Select(m => $$"""{{"\"" + m + "\""}}: { "type": "string" }"""))
        + " } }";

    private static string Printing(string expression) => $"using App;\n\nConsole.WriteLine({expression});\n";
}
