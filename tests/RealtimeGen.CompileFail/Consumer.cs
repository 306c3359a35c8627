using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RealtimeGen.Harness;

namespace RealtimeGen.CompileFail;

/// <summary>A project with the packaged beta schemas, in which a user writes one expression.</summary>
internal static class Consumer
{
    private static readonly string Root = typeof(Consumer).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    private static readonly GeneratorRun Generated = GeneratorRun.Of(Schema("session"), Schema("events"));

    /// <summary>What the compiler says to the expression: id and message.</summary>
    public static IReadOnlyList<(string Id, string Message)> Compile(string expression)
    {
        string code = $$"""
            using App;
            using RealtimeGen;

            class User
            {
                object? Use() => {{expression}};
            }
            """;
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)Generated.Output.SyntaxTrees.First().Options, "User.cs");
        return [
            .. Generated.Output.AddSyntaxTrees(tree).GetSemanticModel(tree).GetDiagnostics()
                .Where(d => d.Severity > DiagnosticSeverity.Hidden)
                .Select(d => (d.Id, d.GetMessage(CultureInfo.InvariantCulture))),
        ];
    }

    private static SchemaText Schema(string name) => new(
        GeneratorRun.ProjectDirectory + name + ".schema.json",
        File.ReadAllText(Path.Combine(Root, "schemas", "beta", name + ".schema.json")));
}
