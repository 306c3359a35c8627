using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace RealtimeGen.Fixes;

/// <summary>Holds a fix to what it makes of a program: that must compile, and be reported no more.</summary>
internal static class Fix<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <param name="marked">Statements, with <c>{|RTG2012:</c> and <c>|}</c> around what is reported.</param>
    /// <param name="expected">Statements; the same ones where no fix must be offered.</param>
    /// <param name="all">What fixing all at once gives; null for the same.</param>
    public static async Task Gives(string marked, string expected, string? all = null)
    {
        Test test = new() { TestCode = Program(marked), FixedCode = Program(expected), BatchFixedCode = Program(all ?? expected) };
        test.TestState.AdditionalReferences.AddRange(AgentTypes.References);
        await test.RunAsync(CancellationToken.None);
    }

    /// <summary>The fix is not offered.</summary>
    public static Task GivesNothing(string marked) => Gives(marked, marked);

    private static string Program(string statements) =>
        $$"""
        using System;
        using App;
        using RealtimeGen;

        class Program
        {
            static object? Use(bool c)
            {
                {{statements.ReplaceLineEndings("\n        ")}}
                return null;
            }
        }
        """;

    private sealed class Test : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            CompilerDiagnostics = CompilerDiagnostics.Errors;
        }

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp14);

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
    }
}
