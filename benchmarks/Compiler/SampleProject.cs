using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RealtimeGen.Benchmarks.Compiler;

/// <summary>A small project with a schema in it.</summary>
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
    public static CSharpCompilation Compilation() => CSharpCompilation.Create(
        "App",
        [CSharpSyntaxTree.ParseText(Source, ParseOptions, path: "/project/Program.cs")],
        [.. FrameworkAssemblies().Append(Path.Combine(AppContext.BaseDirectory, "RealtimeGen.Runtime.dll")).Select(path => MetadataReference.CreateFromFile(path))],
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Driver(IIncrementalGenerator generator, SchemaText schema) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()], [schema], ParseOptions, new ProjectOptions());

    public static IIncrementalGenerator RealtimeGenerator()
    {
        AssemblyLoadContext context = AssemblyLoadContext.GetLoadContext(typeof(SampleProject).Assembly)!;
        Assembly assembly = context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "generator", "RealtimeGen.Generator.dll"));
        return (IIncrementalGenerator)Activator.CreateInstance(assembly.GetType("RealtimeGen.Generator.RealtimeGenerator")!)!;
    }

    private static IEnumerable<string> FrameworkAssemblies()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework);
    }
}
