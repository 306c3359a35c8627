using System.Collections.Immutable;
using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Harness;
using RealtimeGen.Programs.Agents;
using RealtimeGen.Programs.Printing;

namespace RealtimeGen.Programs.Compiled;

/// <summary>Many programs compiled as one assembly, against the generated types as metadata.</summary>
internal sealed class ProgramBatch
{
    private const string Any = """
        namespace Programs
        {
            /// <summary>What no analyzer can know.</summary>
            internal static class Any
            {
                public static bool Flag { get; set; }
                public static string Text { get; set; } = "";
                public static double Number { get; set; }
                public static T Of<T>() => default!;
                public static T Same<T>(T value) => value;
            }
        }
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] References =
    [
        .. Net100.References.All,
        .. new[] { typeof(IJsonModel<>), typeof(OpenAI.Ga.RealtimeSession) }.Select(t => MetadataReference.CreateFromFile(t.Assembly.Location)),
    ];

    private static readonly MetadataReference AgentReference = MetadataReference.CreateFromFile(typeof(Agent).Assembly.Location);

    private readonly Dictionary<SyntaxTree, List<(int Start, PrintedProgram Program)>> _places = [];

    private ProgramBatch(IReadOnlyList<PrintedProgram> programs, int programsOfAFile)
    {
        Programs = programs;
        List<SyntaxTree> trees = [CSharpSyntaxTree.ParseText(Any, ParseOptions, path: "Any.cs")];
        foreach (PrintedProgram[] part in programs.Chunk(programsOfAFile))
        {
            List<(int, PrintedProgram)> places = [];
            System.Text.StringBuilder text = new();
            foreach (PrintedProgram program in part)
            {
                places.Add((text.Length, program));
                text.Append(program.Text);
            }

            SyntaxTree tree = CSharpSyntaxTree.ParseText(text.ToString(), ParseOptions, path: $"P{part[0].Number}.cs");
            trees.Add(tree);
            _places.Add(tree, places);
        }

        CSharpCompilationOptions options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999);
        Compilation = CSharpCompilation.Create("Programs" + Guid.NewGuid().ToString("N"), trees, [.. References, AgentReference], options);
    }

    private ProgramBatch(ProgramBatch other, Compilation compilation)
    {
        Programs = other.Programs;
        _places = other._places;
        Compilation = compilation;
    }

    public IReadOnlyList<PrintedProgram> Programs { get; }

    public Compilation Compilation { get; }

    public static ProgramBatch Of(IReadOnlyList<PrintedProgram> programs, int programsOfAFile = 50) => new(programs, programsOfAFile);

    /// <summary>The same programs where the agent's types are generated into their own project, instead of one that they refer to.</summary>
    public ProgramBatch WithGeneratedAgent()
    {
        using StreamReader schema = new(typeof(Agent).Assembly.GetManifestResourceStream("agents/agent.schema.json")!);
        GeneratorRun run = GeneratorRun.Of("", "RealtimeGen.Programs", [new SchemaText(GeneratorRun.ProjectDirectory + "Agents/agent.schema.json", schema.ReadToEnd())]);
        return new ProgramBatch(this, Compilation.RemoveReferences(AgentReference).AddSyntaxTrees(run.Result.GeneratedTrees));
    }

    /// <summary>The program that a diagnostic is in, and where in its text; null where it names no program.</summary>
    public (PrintedProgram Program, TextSpan Span)? PlaceOf(Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is not { } tree || !_places.TryGetValue(tree, out List<(int Start, PrintedProgram Program)>? places)) return null;
        TextSpan span = diagnostic.Location.SourceSpan;
        (int start, PrintedProgram program) = places.Last(p => p.Start <= span.Start);
        return (program, new TextSpan(span.Start - start, span.Length));
    }

    /// <summary>What each program makes, as JSON.</summary>
    public IEnumerable<(PrintedProgram Program, RawJson Made)> Run()
    {
        using MemoryStream image = new();
        ImmutableArray<Diagnostic> diagnostics = [.. Compilation.Emit(image).Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Hidden)];
        AssertNone(diagnostics);
        Assembly assembly = Assembly.Load(image.ToArray());
        foreach (PrintedProgram program in Programs)
        {
            object made = assembly.GetType($"Programs.P{program.Number}.Program")!.GetMethod("Value")!.Invoke(null, null)!;
            yield return (program, RawJson.Parse(made.ToString()!));
        }
    }

    /// <summary>Fails with the program that the first diagnostic is in.</summary>
    public void AssertNone(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0) return;
        string text = PlaceOf(diagnostics[0]) is { } place ? $"'{place.Program.At(place.Span)}' in\n{place.Program.Text}" : "";
        Assert.Fail($"{diagnostics.Count} diagnostics; the first is {diagnostics[0].Id} {diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture)}\n{text}");
    }
}
