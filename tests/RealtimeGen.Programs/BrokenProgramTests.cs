using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RealtimeGen.Programs.Compiled;
using RealtimeGen.Programs.Faults;
using RealtimeGen.Programs.Printing;
using Xunit.Abstractions;

namespace RealtimeGen.Programs;

/// <summary>What stands in an editor is seldom C#, and analyzers see every state of it: they may be silent, they may not throw.</summary>
public sealed class BrokenProgramTests(ITestOutputHelper output)
{
    private static readonly string[] Tokens = ["new", "(", ")", "{", "}", "[", "]", ".", "..", ",", "=>", "with", "null", "default", "?", ":", "=", "\"", "\"\"\"", "u8", "$", "@", "0", "Create", "Build()", "!"];

    [Fact]
    public void Half_typed_and_broken_code_throws_nothing()
    {
        output.WriteLine($"seed {RunSize.Seed}");
        foreach (int[] numbers in Enumerable.Range(0, RunSize.Programs / 10).Chunk(RunSize.Batch))
        {
            // A file each: a quote that opens takes the rest of the file with it.
            Analysis.Of(ProgramBatch.Of([.. numbers.Select(Broken)], programsOfAFile: 1).Compilation);
        }
    }

    private static PrintedProgram Broken(int number)
    {
        Random random = new(RunSize.Seed - number);
        PrintedProgram program = number % 2 == 0 ? PrintedProgramTests.Program(number, hasUnknowns: true) : FaultyProgram.Of(number, RunSize.Seed).Program;
        string text = program.Text;
        int body = text.IndexOf("public static", StringComparison.Ordinal);
        // Typed so far and no further.
        if (random.Next(4) == 0) return program with { Text = text[..random.Next(body, text.Length)] + "\n;}}}\n" };
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            SyntaxToken[] tokens = [.. SyntaxFactory.ParseTokens(text[body..])];
            SyntaxToken token = tokens[random.Next(tokens.Length)];
            int start = body + token.SpanStart, end = body + token.Span.End;
            text = random.Next(4) switch
            {
                0 => text[..start] + Tokens[random.Next(Tokens.Length)] + text[end..],
                1 => text[..start] + Tokens[random.Next(Tokens.Length)] + " " + text[start..],
                // Within a literal too.
                2 when end > start + 2 => text.Remove(random.Next(start, end), 1),
                _ => text.Remove(start, end - start),
            };
        }

        return program with { Text = text };
    }
}
