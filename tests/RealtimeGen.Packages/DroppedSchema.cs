namespace RealtimeGen.Packages;

[Collection(nameof(PackedPackages))]
public sealed class DroppedSchema(PackedPackages packages)
{
    [Fact]
    public void Becomes_types_of_the_project()
    {
        Consumer app = Consumer.Create(packages)
            .Write("Voice/greeting.schema.json", """
                {
                  "type": "object",
                  "properties": {
                    "text": { "type": "string", "maxLength": 20 },
                    "volume": { "type": "number", "maximum": 1 }
                  },
                  "required": ["text"]
                }
                """)
            .Write("Program.cs", """"
                using App.Voice;

                Greeting greeting = Greeting.Create().Text("hello").Volume(0.5).Build();
                Console.WriteLine(greeting);
                Console.WriteLine(Greeting.IsValid("""{ "text": "hello", "volume": 1.5 }"""u8));
                """");

        app.Build().Succeeds();

        Assert.Equal("{\"text\":\"hello\",\"volume\":0.5}\nFalse", app.Output());
    }

    [Fact]
    public void May_be_one_that_the_package_brings()
    {
        Consumer app = Consumer.Create(packages)
            .AddToProject("""
                <ItemGroup>
                  <RealtimeGenSchema Include="$(RealtimeGenSchemaDirectory)beta/session.schema.json" Namespace="Beta" />
                </ItemGroup>
                """)
            .Write("Program.cs", """
                using Beta;

                Console.WriteLine(RealtimeSession.Create().Voice(Voice.Sage).TurnDetection(null).Build());
                """);

        app.Build().Succeeds();

        Assert.Equal("{\"voice\":\"sage\",\"turn_detection\":null}", app.Output());
    }

    [Fact]
    public void Refers_to_a_packaged_one_by_its_id()
    {
        Consumer app = Consumer.Create(packages)
            .AddToProject("""
                <ItemGroup>
                  <RealtimeGenSchema Include="$(RealtimeGenSchemaDirectory)beta/session.schema.json" />
                </ItemGroup>
                """)
            .Write("agent.schema.json", """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "type": "object",
                  "properties": { "session": { "$ref": "https://realtimegen.dev/schemas/beta/session.schema.json" } },
                  "required": ["session"]
                }
                """)
            .Write("Program.cs", """
                using App;

                Console.WriteLine(Agent.Create().Session(s => s.Speed(1.25)).Build());
                """);

        app.Build().Succeeds();

        Assert.Equal("{\"session\":{\"speed\":1.25}}", app.Output());
    }
}
