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
    private static readonly string[] Contexts =
    [
        "public static {0} Value() => {1};",
        "public static {0} Value() {{ {0} value = {1}; return value; }}",
        "public static {0} Value() {{ var value = {1}; return value; }}",
        "private static readonly {0} Field = {1}; public static {0} Value() => Field;",
        "public static {0} Value() => Any.Same<{0}>({1});",
        "public static {0} Value() {{ System.Func<{0}> make = () => {1}; return make(); }}",
    ];

    public static PrintedProgram Of(int number, Subject subject, JsonNode value, Surroundings around)
    {
        Code expression = new();
        new ExpressionPrinter(expression, around).Value(subject.Type, value, "");
        string text = expression.ToString();
        // A conditional expression or a bare 'new()' has no type of its own.
        bool hasType = !text.StartsWith("new(", StringComparison.Ordinal) && !text.StartsWith("new {", StringComparison.Ordinal);
        string context = Contexts[hasType || around.OneIn(2) ? around.Random.Next(Contexts.Length) : 0];
        if (!hasType && context.Contains("var ", StringComparison.Ordinal)) context = Contexts[0];
        string[] parts = context.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)
            .Replace("{0}", TypeText.Of(subject.Type), StringComparison.Ordinal).Split("{1}");

        string head = $$"""
            namespace Programs.P{{number}}
            {
                using RealtimeGen;
                using {{subject.Type.Namespace}};

                internal static class Program
                {
                    {{string.Join("\n        ", around.Constants)}}
                    {{parts[0]}}
            """;
        int start = head.Length;
        Mark[] marks = [.. expression.Marks.Select(m => m with { Span = new TextSpan(start + m.Span.Start, m.Span.Length) })];
        return new PrintedProgram(number, subject, value, $"{head}{text}{parts[1]}\n    }}\n}}\n", marks);
    }

    /// <summary>The text at a mark, for messages.</summary>
    public string At(TextSpan span) => Text.Substring(span.Start, span.Length);
}
