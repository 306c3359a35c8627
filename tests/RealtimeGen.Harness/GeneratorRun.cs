using System.Collections.Immutable;
using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Configuration;
using RealtimeGen.Generator;
using RealtimeGen.Generator.Binding;

namespace RealtimeGen.Harness;

/// <summary>The generator run over schemas and C# in memory, as a consumer's compiler would.</summary>
public sealed class GeneratorRun
{
    /// <summary>Where the consumer's project lies; schema paths start with it.</summary>
    public const string ProjectDirectory = "/project/";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private readonly GeneratorDriver _driver;

    private GeneratorRun(GeneratorDriver driver, Compilation input)
    {
        _driver = driver;
        Input = input;
        Result = driver.GetRunResult();
        Output = input.AddSyntaxTrees(Result.GeneratedTrees);
    }

    public Compilation Input { get; }

    /// <summary>The consumer's compilation with everything emitted.</summary>
    public Compilation Output { get; }

    public GeneratorDriverRunResult Result { get; }

    /// <summary>What the generator itself reported.</summary>
    public ImmutableArray<Diagnostic> Reported => Result.Diagnostics;

    /// <summary>What the compiler says of the emitted code and the consumer's, hidden remarks left out.</summary>
    public ImmutableArray<Diagnostic> CompilerDiagnostics =>
        [.. Output.GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden)];

    /// <summary>What the run emitted was printed from; null where the generator failed.</summary>
    internal BoundProject? Bound => Result.Results
        .SelectMany(r => r.TrackedSteps.GetValueOrDefault(TrackingNames.Bind, []))
        .SelectMany(step => step.Outputs)
        .Select(output => output.Value)
        .OfType<BoundProject>()
        .FirstOrDefault();

    /// <summary>Hint name to text.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.Results.SelectMany(r => r.GeneratedSources).ToDictionary(s => s.HintName, s => s.SourceText.ToString(), StringComparer.Ordinal);

    public static GeneratorRun Of(params SchemaText[] schemas) => Of("", schemas);

    /// <param name="source">C# of the consumer.</param>
    public static GeneratorRun Of(string source, params SchemaText[] schemas) => Of(source, "App", schemas);

    /// <param name="withConfiguration">Whether the consumer references <c>Microsoft.Extensions.Configuration.Abstractions</c>.</param>
    public static GeneratorRun Of(
        string source, string rootNamespace, SchemaText[] schemas, bool withRuntime = true, LanguageVersion? version = null, bool withConfiguration = false)
    {
        CSharpParseOptions options = version is { } wanted ? ParseOptions.WithLanguageVersion(wanted) : ParseOptions;
        IEnumerable<MetadataReference> references = Net100.References.All;
        if (withRuntime) references = references.Append(MetadataReference.CreateFromFile(typeof(IJsonModel<>).Assembly.Location));
        if (withConfiguration) references = references.Append(MetadataReference.CreateFromFile(typeof(IConfiguration).Assembly.Location));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer" + Guid.NewGuid().ToString("N"),
            source.Length == 0 ? [] : [CSharpSyntaxTree.ParseText(source, options, path: ProjectDirectory + "Program.cs")],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new RealtimeGenerator().AsSourceGenerator()],
            schemas,
            options,
            new ProjectOptions(rootNamespace),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(driver.RunGenerators(compilation), compilation);
    }

    /// <summary>The same project after an edit of its C# code.</summary>
    public GeneratorRun WithSource(string source)
    {
        Compilation edited = Input.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, ParseOptions));
        return new GeneratorRun(_driver.RunGenerators(edited), edited);
    }

    /// <summary>The same project after an edit of one schema.</summary>
    public GeneratorRun WithSchema(SchemaText before, SchemaText after) =>
        new(_driver.ReplaceAdditionalText(before, after).RunGenerators(Input), Input);

    /// <summary>Compiles and loads the consumer.</summary>
    public Assembly Load()
    {
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = Output.Emit(image);
        if (!result.Success)
        {
            IEnumerable<Diagnostic> errors = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10);
            throw new InvalidOperationException("The consumer does not compile:\n" + string.Join("\n", errors));
        }

        return Assembly.Load(image.ToArray());
    }
}
