using System.Buffers;

namespace RealtimeGen;

/// <summary>Hash codes that are equal for equal JSON values, as <see cref="JsonEquality"/> has it; different in every process.</summary>
internal static class JsonHash
{
    private const int StackBytes = 256;

    /// <summary>The hash of a value.</summary>
    public static int Of(ReadOnlySpan<byte> value)
    {
        JsonCursor json = new(value);
        return Of(ref json);
    }

    /// <summary>The hash of a string's text.</summary>
    /// <param name="escaped">Between the quotes, with its escapes.</param>
    public static int OfText(ReadOnlySpan<byte> escaped)
    {
        HashCode hash = default;
        if (!escaped.Contains((byte)'\\'))
        {
            hash.AddBytes(escaped);
            return hash.ToHashCode();
        }

        byte[]? rented = null;
        int length = escaped.Length;
        Span<byte> buffer = length <= StackBytes ? stackalloc byte[StackBytes] : rented = ArrayPool<byte>.Shared.Rent(length);
        hash.AddBytes(buffer[..JsonText.Unescape(escaped, buffer, keepsHalves: true)]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return hash.ToHashCode();
    }

    private static int Of(ref JsonCursor json)
    {
        JsonKind kind = json.Kind;
        switch (kind)
        {
            case JsonKind.Object:
                return HashCode.Combine(kind, OfObject(ref json));
            case JsonKind.Array:
                return HashCode.Combine(kind, OfArray(ref json));
            case JsonKind.String:
                return HashCode.Combine(kind, json.TryReadEscapedText(out ReadOnlySpan<byte> text) ? OfText(text) : 0);
            case JsonKind.Number:
                return HashCode.Combine(kind, json.TryReadNumber(out JsonNumber number) ? JsonDecimal.Parse(number.Utf8).GetHashCode() : 0);
            default:
                json.Skip();
                return HashCode.Combine(kind);
        }
    }

    private static int OfArray(ref JsonCursor json)
    {
        HashCode hash = default;
        json.TryEnterArray();
        while (json.NextItem())
        {
            hash.Add(Of(ref json));
        }

        return hash.ToHashCode();
    }

    // A sum, as the order of members means nothing.
    private static int OfObject(ref JsonCursor json)
    {
        JsonParts members = JsonParts.OfObject(ref json);
        int sum = members.Count;
        for (int i = 0; i < members.Count; i++)
        {
            sum += HashCode.Combine(members.Hash(i), Of(members.Value(i)));
        }

        members.Dispose();
        return sum;
    }
}
