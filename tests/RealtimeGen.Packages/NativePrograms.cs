namespace RealtimeGen.Packages;

/// <summary>A program that uses all of it, compiled to native code: no warning of the compiler, and it runs.</summary>
[Collection(nameof(PackedPackages))]
public sealed class NativePrograms(PackedPackages packages)
{
    [Fact]
    public void Are_published_without_a_warning_and_run()
    {
        Consumer app = Consumer.Create(packages, package: "RealtimeGen.OpenAI")
            .AddToProject("<PropertyGroup><PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup>")
            .Write("agent.schema.json", """
                {
                  "type": "object",
                  "properties": {
                    "name": { "type": "string", "pattern": "^[A-Z]" },
                    "session": { "$ref": "https://realtimegen.dev/schemas/ga/session.schema.json" }
                  },
                  "required": ["name"]
                }
                """)
            .AddToProject("""<ItemGroup><RealtimeGenSchema Include="$(RealtimeGenSchemaDirectory)ga/session.schema.json" /></ItemGroup>""")
            .Write("Program.cs", Program);

        Assert.Equal(
            """
            {"name":"Ada","session":{"type":"realtime","instructions":"Be brief."}}
            /name must match the pattern ^[A-Z], but is "ada"
            {"type":"session.update","session":{"type":"realtime","audio":{"output":{"voice":"sage"}}}}
            {"type":"response.output_audio.delta","delta":"AAEC","later":1} 3
            ping
            {"voice":"sage"} lossless
            {"type":"realtime","instructions":"Be brief."}
            {"type":"realtime","audio":{"output":{"voice":"sage"}}}
            /audio/output/speed must be at most 1.5, but is 9
            """,
            app.PublishedOutput());
    }

    private const string Program = """"
        using System.Text.Json;
        using RealtimeGen;
        using RealtimeGen.OpenAI;
        using RealtimeGen.OpenAI.Ga;
        using Beta = RealtimeGen.OpenAI.Beta;

        Console.WriteLine(App.Agent.Create().Name("Ada").Session(s => s.Instructions("Be brief.")).Build());
        App.Agent.TryParse($$"""{"name":"{{Given("ada")}}"}""", out _, out ValidationReport named);
        Console.WriteLine(named);

        RealtimeSession session = RealtimeSession.Create().Audio(a => a.Output(o => o.Voice("sage"))).Build();
        Console.WriteLine(ClientEvent.Create().SessionUpdate().Session(session).Build());

        foreach (string json in (string[])["""{"type":"response.output_audio.delta","delta":"AAEC","later":1}""", """{"type":"ping","n":1}"""])
        {
            Console.WriteLine(ServerEvent.Read(System.Text.Encoding.UTF8.GetBytes(json)) switch
            {
                ServerEvent.ResponseOutputAudioDelta delta => $"{delta} {delta.Delta.Length}",
                ServerEvent.Unknown unknown => unknown.Type,
                _ => "?",
            });
        }

        Beta.RealtimeSession beta = session.ToBeta(out MigrationReport report);
        Console.WriteLine($"{beta} {report}");
        Console.WriteLine(RealtimeSession.Diff(session, beta.ToGa() with { Instructions = "Be brief." }));

        JsonSerializerOptions options = new() { TypeInfoResolver = RealtimeGenTypeInfoResolver.Default };
        Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize("""{"type":"realtime","audio":{"output":{"voice":"sage"}}}""",
            options.GetTypeInfo(typeof(RealtimeSession))), options.GetTypeInfo(typeof(RealtimeSession))));

        RealtimeSession.Create().Audio(a => a.Output(o => o.Speed(Given(9)))).TryBuild(out _, out ValidationReport built);
        Console.WriteLine(built);

        // What a method gives is not constant, so that the mistake is found at run time.
        static T Given<T>(T value) => value;
        """";
}
