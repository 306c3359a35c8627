using System.Text;
using System.Text.Json;

namespace RealtimeGen.Runtime.Unit.Json;

/// <summary>The cursor takes for JSON what <see cref="Utf8JsonReader"/> takes for JSON, and reads the same from it.</summary>
public class CursorFuzzTests
{
    private const int Mutants = 200_000;

    private static readonly byte[][] Seeds = [.. SeedDocuments.All.Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void Mutants_of_documents_are_accepted_and_read_as_Utf8JsonReader_does()
    {
        int seed = TestSeed.Of("RUNTIME_UNIT_SEED");
        Random random = new(seed);
        for (int i = 0; i < Mutants; i++)
        {
            byte[] mutant = Mutate(Seeds[random.Next(Seeds.Length)], random);
            List<string>? expected = ReferenceTokens(mutant);
            List<string>? actual = CursorWalk.Tokens(mutant);
            bool isRead = expected is null ? actual is null : actual is not null && expected.SequenceEqual(actual);
            if (!isRead || CursorWalk.Skips(mutant) != (expected is not null))
            {
                Assert.Fail($"{(isRead ? "Skip" : "Walk")} differs with seed {seed}, mutant {i}: {Encoding.Latin1.GetString(mutant)}");
            }
        }
    }

    private static byte[] Mutate(byte[] document, Random random)
    {
        List<byte> bytes = [.. document];
        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            int at = random.Next(bytes.Count + 1);
            switch (random.Next(6))
            {
                case 0:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 1:
                    bytes.Insert(at, Telling(random));
                    break;
                case 2 when at < bytes.Count:
                    bytes[at] = Telling(random);
                    break;
                case 3 when at < bytes.Count:
                    bytes.RemoveAt(at);
                    break;
                case 4:
                    int length = random.Next(Math.Min(12, bytes.Count - at) + 1);
                    bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                    break;
                default:
                    bytes.RemoveRange(at, random.Next(4) == 0 ? bytes.Count - at : Math.Min(random.Next(8), bytes.Count - at));
                    break;
            }
        }

        return [.. bytes];
    }

    // Bytes that mean something to a JSON reader.
    private static byte Telling(Random random)
    {
        ReadOnlySpan<byte> telling = "{}[]\",:\\/ \t\r\n0123456789-+.eEtrufalsn\u0000\u001F\u007Fx"u8;
        return telling[random.Next(telling.Length)];
    }

    private static List<string>? ReferenceTokens(byte[] document)
    {
        List<string> tokens = [];
        Utf8JsonReader reader = new(document, new JsonReaderOptions { MaxDepth = 256 });
        try
        {
            while (reader.Read())
            {
                tokens.Add(reader.TokenType switch
                {
                    JsonTokenType.StartObject => "{",
                    JsonTokenType.EndObject => "}",
                    JsonTokenType.StartArray => "[",
                    JsonTokenType.EndArray => "]",
                    JsonTokenType.PropertyName => "name " + Text(ref reader),
                    JsonTokenType.String => "string " + Text(ref reader),
                    JsonTokenType.Number => "number " + Encoding.UTF8.GetString(reader.ValueSpan),
                    JsonTokenType.True => "true",
                    JsonTokenType.False => "false",
                    _ => "null",
                });
            }

            return tokens;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Utf8JsonReader gives no text for bytes that are no UTF-8 and for halves of surrogate pairs; in the text here both are U+FFFD.
    private static string Text(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(Unescaped.Bytes(reader.ValueSpan));
        }
    }
}
