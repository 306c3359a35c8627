namespace RealtimeGen.Packages;

/// <summary>Packaged schemas that a user copies into the project, to edit them and to have editors find them.</summary>
[Collection(nameof(PackedPackages))]
public sealed class CopiedSchemas(PackedPackages packages)
{
    private const string Target = "RealtimeGenCopySchemas";
    private const string GaSession = "schemas/ga/session.schema.json";
    private const string BetaSession = "schemas/beta/session.schema.json";

    [Fact]
    public void Every_packaged_schema_is_copied_as_it_is()
    {
        Consumer app = Consumer.Create(packages);

        app.RunTarget(Target).Succeeds();

        Assert.Equal(
            ["beta/events.schema.json", "beta/session.schema.json", "ga/events.schema.json", "ga/session.schema.json"],
            Directory.EnumerateFiles(Path.Combine(app.Folder, "schemas"), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Path.Combine(app.Folder, "schemas"), file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Equal(packages.TextOf("RealtimeGen", GaSession), app.Read(GaSession));
    }

    [Fact]
    public void Some_are_copied_to_another_folder_on_request()
    {
        Consumer app = Consumer.Create(packages);

        app.RunTarget(Target, "RealtimeGenCopyInclude=ga/session.schema.json", "RealtimeGenCopyDirectory=json/openai").Succeeds();

        Assert.Equal(
            [Path.Combine(app.Folder, "json", "openai", "ga", "session.schema.json")],
            Directory.GetFiles(app.Folder, "*.schema.json", SearchOption.AllDirectories));
    }

    [Fact]
    public void An_edited_copy_stays_unless_it_is_to_be_overwritten()
    {
        Consumer app = Consumer.Create(packages).Write(GaSession, "{}");

        string kept = app.RunTarget(Target).Succeeds().Output;

        Assert.Equal("{}", app.Read(GaSession));
        Assert.Contains(
            "session.schema.json, which differs from the packaged schema; -p:RealtimeGenCopyOverwrite=true replaces it", kept, StringComparison.Ordinal);

        app.RunTarget(Target, "RealtimeGenCopyOverwrite=true").Succeeds();

        Assert.Equal(packages.TextOf("RealtimeGen", GaSession), app.Read(GaSession));
    }

    [Fact]
    public void A_filter_that_finds_nothing_is_an_error() =>
        Assert.Contains(
            "error : The package has no schema 'gaa/*'",
            Consumer.Create(packages).RunTarget(Target, "RealtimeGenCopyInclude=gaa/*").Fails().Output,
            StringComparison.Ordinal);

    [Fact]
    public void A_copy_is_a_schema_of_the_project_that_documents_point_at()
    {
        Consumer app = Consumer.Create(packages);
        app.RunTarget(Target, "RealtimeGenCopyInclude=beta/session.schema.json").Succeeds();
        AddMood(app);
        app.Write("conf/night.session.json", """{ "$schema": "../schemas/beta/session.schema.json", "mood": "calm" }""")
            .Write("Program.cs", "Console.WriteLine(App.Schemas.Beta.RealtimeSession.Documents.Night with { Speed = 1.1 });");

        app.Build().Succeeds();

        Assert.Equal("{\"mood\":\"calm\",\"speed\":1.1}", app.Output());
    }

    [Fact]
    public void An_edited_copy_takes_the_place_of_the_packaged_schema_under_its_namespace()
    {
        Consumer app = Consumer.Create(packages)
            .AddToProject("""
                <ItemGroup>
                  <RealtimeGenSchema Include="$(RealtimeGenSchemaDirectory)beta/session.schema.json" Namespace="Mine" />
                </ItemGroup>
                """)
            .Write("Program.cs", """Console.WriteLine(Mine.RealtimeSession.Create().Speed(1.25).Mood("calm").Build());""");
        app.RunTarget(Target, "RealtimeGenCopyInclude=beta/session.schema.json").Succeeds();
        AddMood(app);

        app.Build().Succeeds();

        Assert.Equal("{\"mood\":\"calm\",\"speed\":1.25}", app.Output());
    }

    /// <summary>Next month's member of the session.</summary>
    private static void AddMood(Consumer app)
    {
        const string Start = "\"properties\": {\n    ";
        const string First = "\"id\"";
        string schema = app.Read(BetaSession);
        Assert.Contains(Start + First, schema, StringComparison.Ordinal);
        app.Write(BetaSession, schema.Replace(Start + First, Start + "\"mood\": { \"type\": \"string\" }, " + First, StringComparison.Ordinal));
    }
}
