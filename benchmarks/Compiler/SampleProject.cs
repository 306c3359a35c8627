using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RealtimeGen.Benchmarks.Compiler;

/// <summary>A small project with schemas in it.</summary>
internal static class SampleProject
{
    private const string Source = """
        using System;

        namespace App;

        internal static class Program
        {
            private static void Main(string[] args)
            {
                foreach (string arg in args) Console.WriteLine($"Hello {arg}");
            }
        }
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    /// <summary>The framework's assemblies and our runtime, as a build gives them.</summary>
    public static CSharpCompilation Compilation() => Compilation(OutputKind.ConsoleApplication, [("Program.cs", Source)], ["RealtimeGen.Runtime.dll"]);

    /// <summary>A library of files that use the packaged types.</summary>
    public static CSharpCompilation Compilation(IEnumerable<(string Name, string Text)> files) =>
        Compilation(OutputKind.DynamicallyLinkedLibrary, files, ["RealtimeGen.Runtime.dll", "RealtimeGen.OpenAI.dll"]);

    public static GeneratorDriver Driver(IIncrementalGenerator generator, params SchemaText[] schemas) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()], schemas, ParseOptions, new ProjectOptions());

    public static IIncrementalGenerator RealtimeGenerator() =>
        (IIncrementalGenerator)Activator.CreateInstance(GeneratorAssembly().GetType("RealtimeGen.Generator.RealtimeGenerator")!)!;

    public static IEnumerable<DiagnosticAnalyzer> Analyzers() => GeneratorAssembly().GetTypes()
        .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);

    private static Assembly GeneratorAssembly()
    {
        AssemblyLoadContext context = AssemblyLoadContext.GetLoadContext(typeof(SampleProject).Assembly)!;
        return context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "generator", "RealtimeGen.Generator.dll"));
    }

    private static CSharpCompilation Compilation(OutputKind kind, IEnumerable<(string Name, string Text)> files, IEnumerable<string> ours) => CSharpCompilation.Create(
        "App",
        files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, path: "/project/" + file.Name)),
        FrameworkAssemblies().Concat(ours.Select(name => Path.Combine(AppContext.BaseDirectory, name))).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));

    private static IEnumerable<string> FrameworkAssemblies()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework);
    }
}
