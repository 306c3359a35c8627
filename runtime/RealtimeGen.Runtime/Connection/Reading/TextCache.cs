using System.Text;

namespace RealtimeGen;

/// <summary>Strings of texts that come again and again, such as ids and types: as long as they repeat, they are not allocated anew. For one thread.</summary>
internal sealed class TextCache
{
    private const int Slots = 32;

    private readonly string?[] _texts = new string?[Slots];

    public string? Of(Extent extent, ReadOnlySpan<byte> message)
    {
        if (!extent.Exists) return null;
        ReadOnlySpan<byte> text = extent.In(message);
        if (text.IsEmpty) return "";
        ref string? cached = ref _texts[((text.Length * 31) ^ (text[text.Length / 2] * 7) ^ text[^1]) & (Slots - 1)];
        return cached is not null && Ascii.Equals(text, cached) ? cached : cached = extent.TextIn(message);
    }
}
