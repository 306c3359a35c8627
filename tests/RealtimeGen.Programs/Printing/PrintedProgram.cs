using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Programs.Schemas;

namespace RealtimeGen.Programs.Printing;

/// <summary>A namespace with a class that makes one value.</summary>
/// <param name="Number">Its place in the run, and its name.</param>
/// <param name="Value">The JSON that is meant.</param>
/// <param name="Marks">Where its parts stand in the text.</param>
internal sealed record PrintedProgram(int Number, Subject Subject, JsonNode Value, string Text, IReadOnlyList<Mark> Marks)
{
    /// <summary>{0} is the type, {1} the expression.</summary>
    private static readonly string[] Contexts =
    [
        "public static {0} Value() => {1};",
        "public static {0} Value() { {0} value = {1}; return value; }",
        "private static readonly {0} Field = {1}; public static {0} Value() => Field;",
        "public static {0} Value() => Any.Same<{0}>({1});",
        "public static {0} Value() { System.Func<{0}> make = () => {1}; return make(); }",
        "public static {0} Value() { var value = {1}; return value; }",
    ];

    public static PrintedProgram Of(int number, Subject subject, JsonNode value, Surroundings around)
    {
        Code code = new();
        ExpressionPrinter printer = new(code, around);
        string[] parts = around.OneIn(8) && printer.TryStatements(subject.Type, value)
            ? ["public static {0} Value() { ", " }"]
            : Around(printer, subject, value, code, around);
        string name = TypeText.Of(subject.Type);
        string head = $$"""
            namespace Programs.P{{number}}
            {
                using RealtimeGen;
                using {{subject.Type.Namespace}};

                internal static class Program
                {
                    {{string.Join("\n        ", around.Constants)}}
                    {{parts[0].Replace("{0}", name, StringComparison.Ordinal)}}
            """;
        int start = head.Length;
        Mark[] marks = [.. code.Marks.Select(m => m with { Span = new TextSpan(start + m.Span.Start, m.Span.Length) })];
        return new PrintedProgram(number, subject, value, $"{head}{code}{parts[1].Replace("{0}", name, StringComparison.Ordinal)}\n    }}\n}}\n", marks);
    }

    /// <summary>Prints an expression, and returns what may stand around it.</summary>
    private static string[] Around(ExpressionPrinter printer, Subject subject, JsonNode value, Code code, Surroundings around)
    {
        printer.Value(subject.Type, value, "");
        // A bare 'new()' has no type of its own.
        bool hasType = !code.ToString().StartsWith("new(", StringComparison.Ordinal);
        string context = Contexts[around.Random.Next(hasType ? Contexts.Length : Contexts.Length - 1)];
        return context.Split("{1}");
    }

    /// <summary>The text at a mark, for messages.</summary>
    public string At(TextSpan span) => Text.Substring(span.Start, span.Length);
}
