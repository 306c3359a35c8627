extern alias runtime;

using System.Text.Json;
using RealtimeGen.Generator.Analysis.Literals;
using RealtimeGen.Generator.Syntax;
using Xunit.Abstractions;

namespace RealtimeGen.Unit.Analysis.Literals;

/// <summary>What is reported of a literal is what the runtime would refuse, and the contrary.</summary>
public class LiteralAgreementTests(ITestOutputHelper output)
{
    private const int Texts = 20_000;

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"b\"", "\"\\u00e9\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\x\"", "\"\t\"", "\"\u2028\"", "\"\ud83d\"",
        "0", "-0", "01", "1.5", "1.", ".5", "1e5", "1E+400", "-", "+1", "true", "True", "null", "nul", "NaN", "//x\n", "/**/", " ", "\n", "\r\n", "\u00a0", "\ufeff", "'a'",
    ];

    [Fact]
    public void A_text_is_malformed_for_the_compiler_where_it_is_for_the_runtime()
    {
        int seed = TestSeed.Of("UNIT_SEED");
        output.WriteLine($"Seed {seed}");
        Random random = new(seed);

        int valid = 0;
        for (int i = 0; i < Texts; i++)
        {
            string text = Text(random);
            bool isValid = IsRead(text);
            if (isValid) valid++;
            Assert.True(isValid == IsWellFormed(text), $"The runtime says {isValid} of {JsonSerializer.Serialize(text)}, seed {seed}");
        }

        Assert.InRange(valid, Texts / 10, Texts * 9 / 10);
    }

    private static bool IsWellFormed(string text) => JsonParser.Parse(text).Errors.All(
        error => error.Kind == JsonSyntaxErrorKind.NameDuplicate || !JsonLiteral.IsRefused(error));

    private static bool IsRead(string text)
    {
        try
        {
            runtime::RealtimeGen.RawJson.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>JSON with up to two pieces put in, taken out or replaced.</summary>
    private static string Text(Random random)
    {
        List<string> pieces = [];
        if (random.Next(20) == 0) pieces.Add("\ufeff");
        Value(random, pieces, 3);
        for (int mistakes = random.Next(3); mistakes > 0; mistakes--)
        {
            int at = random.Next(pieces.Count);
            string piece = Pieces[random.Next(Pieces.Length)];
            switch (random.Next(3))
            {
                case 0: pieces.Insert(at, piece); break;
                case 1: pieces[at] = piece; break;
                default: pieces[at] = ""; break;
            }
        }

        return string.Concat(pieces);
    }

    private static void Value(Random random, List<string> pieces, int depth)
    {
        int kind = random.Next(depth == 0 ? 3 : 5);
        if (kind < 3)
        {
            pieces.Add(kind switch { 0 => "\"a\"", 1 => "-1.5e3", _ => "null" });
            return;
        }

        pieces.Add(kind == 3 ? "[" : "{");
        int count = random.Next(3);
        for (int i = 0; i < count; i++)
        {
            if (i > 0) pieces.Add(random.Next(2) == 0 ? "," : ", ");
            if (kind == 4) pieces.AddRange([$"\"m{i}\"", ":"]);
            Value(random, pieces, depth - 1);
        }

        pieces.Add(kind == 3 ? "]" : "}");
    }
}
