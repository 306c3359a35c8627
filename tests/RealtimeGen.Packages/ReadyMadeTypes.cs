namespace RealtimeGen.Packages;

/// <summary>A project that references RealtimeGen.OpenAI and nothing else.</summary>
[Collection(nameof(PackedPackages))]
public sealed class ReadyMadeTypes(PackedPackages packages)
{
    [Fact]
    public void Build_a_session_and_read_an_event()
    {
        Consumer app = Create().Write("Program.cs", """"
            using RealtimeGen.OpenAI.Ga;

            RealtimeSession session = RealtimeSession.Create().Audio(a => a.Output(o => o.Voice("sage"))).Build();
            Console.WriteLine(new ClientEvent.SessionUpdate { Session = session });
            ServerEvent received = ServerEvent.Read("""{"type":"response.output_text.delta","delta":"Hello"}"""u8);
            if (received is ServerEvent.ResponseOutputTextDelta text) Console.WriteLine(text.Delta);
            """");

        app.Build().Succeeds();

        Assert.Equal("{\"type\":\"session.update\",\"session\":{\"type\":\"realtime\",\"audio\":{\"output\":{\"voice\":\"sage\"}}}}\nHello", app.Output());
    }

    [Fact]
    public void Bring_the_generator_along() =>
        Create().Write("greeting.schema.json", """{ "type": "object", "properties": { "text": { "type": "string" } } }""")
            .Write("Program.cs", """Console.WriteLine(App.Greeting.Create().Text("hello").Build());""")
            .Build().Succeeds();

    /// <summary>What is written by hand stands in the package only: it needs both protocols, or a connection.</summary>
    [Fact]
    public void Are_those_that_the_same_schemas_become_in_a_project_of_ones_own()
    {
        Consumer app = Create()
            .AddToProject("""
                <ItemGroup>
                  <RealtimeGenSchema Include="$(RealtimeGenSchemaDirectory)ga/*.schema.json" Namespace="Mine" />
                </ItemGroup>
                """)
            .Write("Program.cs", """
                using System.Reflection;

                string[] packaged = Members(typeof(RealtimeGen.OpenAI.Ga.RealtimeSession).Assembly, "RealtimeGen.OpenAI.Ga");
                string[] own = Members(Assembly.GetExecutingAssembly(), "Mine");
                Console.WriteLine($"{own.Length > 5000}: {string.Join(", ", packaged.Except(own).Concat(own.Except(packaged)).Select(m => m.Split(' ')[^1]).Distinct().Order())}");

                static string[] Members(Assembly assembly, string space) =>
                [
                    .. from type in assembly.GetExportedTypes()
                       where type.Namespace == space
                       from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                       select $"{type} {member} {member.Name}".Replace(space + ".", ""),
                ];
                """);

        app.Build().Succeeds();

        Assert.Equal("True: Diff, ToBeta, UpdateSessionAsync", app.Output());
    }

    private Consumer Create() => Consumer.Create(packages, package: "RealtimeGen.OpenAI");
}
