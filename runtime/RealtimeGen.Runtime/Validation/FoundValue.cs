using System.Text;

namespace RealtimeGen;

/// <summary>What stands at a position, in words for a message.</summary>
internal static class FoundValue
{
    private const int MaxLength = 40;

    /// <summary>The end of a message: <c>, but is 2.5</c>; empty for keywords that are not about the value by itself.</summary>
    public static string Describe(ReadOnlySpan<byte> document, int position, string keyword)
    {
        JsonCursor json = new(document[position..]);
        switch (keyword)
        {
            case "minLength" or "maxLength" when json.TryReadString(out ReadOnlySpan<byte> text):
                return ", but has " + JsonCheck.Length(text);
            case "minItems" or "maxItems" when json.TryEnterArray():
                return ", but has " + CountItems(ref json);
            case "type" or "enum" or "const" or "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf"
                or "minLength" or "maxLength" or "pattern" or "format" or "anyOf" or "oneOf" or "minItems" or "maxItems":
                return ", but is " + Describe(json);
            default:
                return "";
        }
    }

    /// <summary>Whether a member's name stands at the position: a string with a colon behind it.</summary>
    public static bool IsName(ReadOnlySpan<byte> document, int position)
    {
        JsonCursor json = new(document[position..]);
        return json.TrySkipString() && !json.TryEnd() && document[position + json.ErrorPosition] == ':';
    }

    private static string Describe(JsonCursor json)
    {
        switch (json.Kind)
        {
            case JsonKind.Object:
                return "an object";
            case JsonKind.Array:
                return "an array";
            case JsonKind.None:
                return "missing";
            default:
                int start = json.Position;
                json.Skip();
                return Shorten(Encoding.UTF8.GetString(json.Since(start)));
        }
    }

    // A string keeps its closing quote, so that the dots are seen not to belong to it.
    private static string Shorten(string token)
    {
        if (token.Length <= MaxLength)
        {
            return token;
        }

        int length = char.IsHighSurrogate(token[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return token[..length] + "..." + (token[0] == '"' ? "\"" : "");
    }

    private static int CountItems(ref JsonCursor json)
    {
        int count = 0;
        for (; json.NextItem(); count++)
        {
            json.Skip();
        }

        return count;
    }
}
