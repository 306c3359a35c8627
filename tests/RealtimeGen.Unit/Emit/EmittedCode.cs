extern alias runtime;

using System.Globalization;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using RealtimeGen.Generator.Emit;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Unit.Emit;

/// <summary>Emitted files, compiled in memory where warnings are errors.</summary>
internal static class EmittedCode
{
    private static readonly MetadataReference[] References =
    [
        .. Net100.References.All, MetadataReference.CreateFromFile(typeof(runtime::RealtimeGen.Draft).Assembly.Location),
    ];

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, nullableContextOptions: NullableContextOptions.Enable);

    public static IEnumerable<SyntaxTree> Files(IEnumerable<CodecModel> types) =>
        types.SelectMany(TypeEmitter.Emit).Select(file => Parse(file.Text.ToString(), file.HintName));

    public static string File(TypeModel type, string artefact) =>
        TypeEmitter.Emit(type).Single(f => f.HintName.EndsWith($".{artefact}.g.cs", StringComparison.Ordinal)).Text.ToString();

    public static CSharpCompilation Compile(params IEnumerable<CodecModel> types) => CSharpCompilation.Create(
        "emitted", Files(types), References, Options);

    public static CSharpCompilation With(this CSharpCompilation compilation, string code, string path) =>
        compilation.AddSyntaxTrees(Parse(code, path));

    /// <summary>A project that sees no more than what a reference assembly of the emitted code shows.</summary>
    public static CSharpCompilation ReferencedBy(this CSharpCompilation compilation, string code)
    {
        using MemoryStream image = new();
        EmitResult result = compilation.Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false));
        Assert.True(result.Success);
        image.Position = 0;
        return CSharpCompilation.Create("user", [Parse(code, "User.cs")], [.. References, MetadataReference.CreateFromStream(image)], Options);
    }

    /// <summary>As a user would see the files without the line that silences warnings.</summary>
    public static CSharpCompilation WithoutPragma(this CSharpCompilation compilation) => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(
        compilation.SyntaxTrees.Select(t => Parse(t.ToString().Replace("#pragma warning disable\n#nullable", "\n#nullable", StringComparison.Ordinal), t.FilePath)));

    /// <summary>Whatever the compiler says above "hidden", as <c>file(line): id: message</c>.</summary>
    public static string[] Problems(this Compilation compilation) => Texts(compilation.GetDiagnostics());

    /// <summary>Of one file alone, which is quicker.</summary>
    public static string[] ProblemsIn(this Compilation compilation, string path)
    {
        SyntaxTree tree = compilation.SyntaxTrees.Single(t => t.FilePath == path);
        return Texts(compilation.GetSemanticModel(tree).GetDiagnostics());
    }

    private static string[] Texts(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Where(d => d.Severity > DiagnosticSeverity.Hidden).Select(
            d => $"{d.Location.GetLineSpan().Path}({d.Location.GetLineSpan().StartLinePosition.Line + 1}): {d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}"),
    ];

    private static SyntaxTree Parse(string code, string path) => CSharpSyntaxTree.ParseText(code, ParseOptions, path);
}
