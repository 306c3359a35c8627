using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using RealtimeGen.Generator;
using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Analysis;

/// <summary>C# of a user, next to types generated from a schema, under every analyzer of ours.</summary>
internal sealed class AnalyzedCode
{
    private const string Path = GeneratorRun.ProjectDirectory + "Program.cs";

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(RealtimeGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private readonly Compilation _types;
    private readonly CSharpParseOptions _options;

    private AnalyzedCode(Compilation types)
    {
        _options = (CSharpParseOptions)types.SyntaxTrees.First().Options;
        _types = types
            .WithOptions(types.Options.WithOutputKind(OutputKind.ConsoleApplication))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText("global using System; global using App; global using RealtimeGen;", _options, "Usings.cs"));
    }

    /// <param name="schema">Its types are in the namespace <c>App</c>.</param>
    public static AnalyzedCode With(string schema, string file = "agent.schema.json") =>
        new(GeneratorRun.Of(new SchemaText(GeneratorRun.ProjectDirectory + file, schema)).Output);

    /// <summary>A project that references another with the types: its compilation, as in an editor, or what it was compiled to.</summary>
    public static AnalyzedCode Referencing(string schema, bool isCompiled)
    {
        Compilation types = GeneratorRun.Of(new SchemaText(GeneratorRun.ProjectDirectory + "agent.schema.json", schema)).Output;
        MetadataReference reference = isCompiled ? MetadataReference.CreateFromImage(Image(types)) : types.ToMetadataReference();
        SyntaxTree nothing = CSharpSyntaxTree.ParseText("", (CSharpParseOptions)types.SyntaxTrees.First().Options, "Nothing.cs");
        return new(types.RemoveAllSyntaxTrees().AddSyntaxTrees(nothing).AddReferences(reference).WithAssemblyName("user"));
    }

    private static byte[] Image(Compilation compilation)
    {
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false)).Success);
        return image.ToArray();
    }

    /// <summary>What is reported, in order.</summary>
    /// <param name="program">Top-level statements, and types.</param>
    /// <exception cref="ArgumentException">The program does not compile.</exception>
    public async Task<IReadOnlyList<Diagnostic>> Report(string program)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(program, _options, Path);
        Compilation compilation = _types.AddSyntaxTrees(tree);
        SemanticModel model = compilation.GetSemanticModel(tree);
        Diagnostic[] errors = [.. model.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];
        if (errors.Length > 0) throw new ArgumentException(string.Join("\n", errors.Select(e => e.ToString())));

        CompilationWithAnalyzers analyzed = compilation.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: (e, _, _) => throw e, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> diagnostics = await analyzed.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None);
        return [.. diagnostics.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>The same as <c>id: message</c>.</summary>
    public static string Text(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    /// <summary>Asserts that the marked characters are reported, in order, and nothing else.</summary>
    /// <param name="marked">The program, with <c>[|</c> and <c>|]</c> around what is reported.</param>
    /// <param name="expected">As <c>id: message</c>.</param>
    public async Task Reports(string marked, params string[] expected)
    {
        Markup markup = Markup.Parse(marked);
        IReadOnlyList<Diagnostic> reported = await Report(markup.Text);

        Assert.Equal(marked, Markup.Mark(markup.Text, reported.Select(d => d.Location.SourceSpan)));
        Assert.Equal(string.Join("\n", expected), string.Join("\n", reported.Select(Text)));
    }
}
