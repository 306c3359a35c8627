using System.Text;

namespace RealtimeGen;

/// <summary>One label of an internationalized name: RFC 5891, sections 4.2 and 5.4.</summary>
internal static class IdnaLabel
{
    /// <summary>In ASCII, and so in code points as well.</summary>
    public const int MaxLength = 63;

    private const int PrefixLength = 4;

    public static bool HasPrefix(ReadOnlySpan<byte> label) =>
        label is [(byte)'x' or (byte)'X', (byte)'n' or (byte)'N', (byte)'-', (byte)'-', ..];

    /// <summary>How many code points an encoded label (<c>xn--</c>) stands for; -1 where it is none, or not the one encoding of what it stands for.</summary>
    public static int Decode(ReadOnlySpan<byte> label, Span<int> codePoints)
    {
        ReadOnlySpan<byte> encoded = label[PrefixLength..];
        int count = Punycode.Decode(encoded, codePoints);
        if (count < 0 || !HasUnicode(codePoints[..count])) return -1;

        Span<byte> again = stackalloc byte[MaxLength];
        int length = Punycode.Encode(codePoints[..count], again);
        return length == encoded.Length && EqualsIgnoringCase(encoded, again[..length]) ? count : -1;
    }

    /// <summary>Length of the encoded label; -1 for one that is too long.</summary>
    public static int EncodedLength(ReadOnlySpan<int> codePoints)
    {
        int length = Punycode.Encode(codePoints, stackalloc byte[MaxLength - PrefixLength]);
        return length < 0 ? -1 : PrefixLength + length;
    }

    /// <summary>A label with letters beyond ASCII, decoded.</summary>
    public static bool IsValid(ReadOnlySpan<int> label)
    {
        if (label[0] == '-' || label[^1] == '-' || IdnaProperty.IsMark(label[0])) return false;
        if (label.Length >= 4 && label[2] == '-' && label[3] == '-') return false;

        for (int i = 0; i < label.Length; i++)
        {
            if (!IdnaProperty.IsAllowed(label[i])) return false;
            if (IdnaContext.Decides(label[i]) && !IdnaContext.Allows(label, i)) return false;
        }

        return IsComposed(label);
    }

    public static bool HasUnicode(ReadOnlySpan<int> codePoints)
    {
        foreach (int codePoint in codePoints)
        {
            if (codePoint >= 0x80) return true;
        }

        return false;
    }

    /// <summary>RFC 5891, section 4.2.1. The code points were found to be letters, so no surrogate is among them.</summary>
    private static bool IsComposed(ReadOnlySpan<int> label)
    {
        StringBuilder text = new();
        foreach (int codePoint in label) text.Append(char.ConvertFromUtf32(codePoint));
        return text.ToString().IsNormalized(NormalizationForm.FormC);
    }

    private static bool EqualsIgnoringCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            if (Lower(left[i]) != Lower(right[i])) return false;
        }

        return true;
    }

    private static int Lower(byte letter) => letter is >= (byte)'A' and <= (byte)'Z' ? letter | 0x20 : letter;
}
