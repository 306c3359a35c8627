using System.Text;

namespace RealtimeGen;

/// <summary>Where in a message something lies: a string's text between its quotes, as it came, or a whole JSON value. Absent by default.</summary>
internal readonly record struct Extent(int Start, int Length)
{
    public bool Exists => Start > 0;

    public ReadOnlySpan<byte> In(ReadOnlySpan<byte> message) => message.Slice(Start, Length);

    public ReadOnlyMemory<byte> In(ReadOnlyMemory<byte> message) => message.Slice(Start, Length);

    /// <summary>The text, unescaped; null where it is absent.</summary>
    public string? TextIn(ReadOnlySpan<byte> message)
    {
        if (!Exists) return null;
        ReadOnlySpan<byte> escaped = In(message);
        return escaped.Contains((byte)'\\') ? Encoding.UTF8.GetString(JsonText.UnescapeToScratch(escaped)) : JsonText.ToText(escaped);
    }

    /// <summary>The value as it stands in the message.</summary>
    public string RawIn(ReadOnlySpan<byte> message) => Encoding.UTF8.GetString(In(message));

    /// <summary>Whether the text is this one, without allocation.</summary>
    public bool Is(string text, ReadOnlySpan<byte> message)
    {
        if (!Exists) return false;
        ReadOnlySpan<byte> escaped = In(message);
        if (JsonText.IsPlainAscii(escaped)) return Ascii.Equals(escaped, text);
        return text == TextIn(message);
    }
}
