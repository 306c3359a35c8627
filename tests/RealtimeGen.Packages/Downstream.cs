namespace RealtimeGen.Packages;

/// <summary>A project that references a project with schemas.</summary>
[Collection(nameof(PackedPackages))]
public sealed class Downstream(PackedPackages packages)
{
    private const string Greeting = """{ "type": "object", "properties": { "text": { "type": "string" } }, "required": ["text"] }""";

    [Fact]
    public void Uses_the_types_and_inherits_nothing_else()
    {
        Consumer library = Consumer.Create(packages, "Library", "classlib").Write("greeting.schema.json", Greeting);
        Consumer app = library.CreateDownstream("App")
            .Write("notours.schema.json", Greeting)
            .Write("Program.cs", """Console.WriteLine(Library.Greeting.Create().Text("hello").Build());""");

        app.Build().Succeeds();

        Assert.Equal("{\"text\":\"hello\"}", app.Output());
        Assert.Empty(app.Items("RealtimeGenSchema"));
        Assert.Empty(app.Items("AdditionalFiles"));
    }
}
