using System.Text;

namespace RealtimeGen.Runtime.Unit.Json;

/// <summary>Ways to go over a whole document, as emitted code does.</summary>
internal static class CursorWalk
{
    /// <summary>Every token as text, or null where the document is malformed.</summary>
    public static List<string>? Tokens(ReadOnlySpan<byte> document)
    {
        JsonCursor json = new(document);
        List<string> tokens = [];
        Value(ref json, tokens);
        return json.TryEnd() ? tokens : null;
    }

    /// <summary>Whether <see cref="JsonCursor.Skip"/> gets over the document.</summary>
    public static bool Skips(ReadOnlySpan<byte> document)
    {
        JsonCursor json = new(document);
        json.Skip();
        return json.TryEnd();
    }

    private static void Value(ref JsonCursor json, List<string> tokens)
    {
        switch (json.Kind)
        {
            case JsonKind.Object:
                tokens.Add("{");
                json.TryEnterObject();
                while (json.NextMember(out ReadOnlySpan<byte> name))
                {
                    tokens.Add("name " + Encoding.UTF8.GetString(name));
                    Value(ref json, tokens);
                }

                tokens.Add("}");
                break;
            case JsonKind.Array:
                tokens.Add("[");
                json.TryEnterArray();
                while (json.NextItem())
                {
                    Value(ref json, tokens);
                }

                tokens.Add("]");
                break;
            case JsonKind.String when json.TryReadString(out ReadOnlySpan<byte> text):
                tokens.Add("string " + Encoding.UTF8.GetString(text));
                break;
            case JsonKind.Number when json.TryReadNumber(out JsonNumber number):
                tokens.Add("number " + Encoding.UTF8.GetString(number.Utf8));
                break;
            case JsonKind.True or JsonKind.False when json.TryReadBoolean(out bool value):
                tokens.Add(value ? "true" : "false");
                break;
            case JsonKind.Null when json.TryReadNull():
                tokens.Add("null");
                break;
            default:
                json.Skip();
                break;
        }
    }
}
