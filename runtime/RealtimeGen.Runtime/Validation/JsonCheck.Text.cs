using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace RealtimeGen;

public static partial class JsonCheck
{
    private const int StackChars = 256;

    /// <summary>How many code points a text has (draft 2020-12 validation, 6.3.1).</summary>
    /// <param name="utf8">The text, unescaped.</param>
    public static int Length(ReadOnlySpan<byte> utf8)
    {
        // Every byte but those that continue a code point (10xxxxxx, as signed -128 to -65) starts one.
        int length = 0;
        while (utf8.Length >= Vector128<byte>.Count)
        {
            Vector128<sbyte> bytes = Vector128.Create(utf8[..Vector128<byte>.Count]).AsSByte();
            length += BitOperations.PopCount(Vector128.GreaterThan(bytes, Vector128.Create((sbyte)-65)).ExtractMostSignificantBits());
            utf8 = utf8[Vector128<byte>.Count..];
        }

        foreach (byte b in utf8)
        {
            length += (sbyte)b > -65 ? 1 : 0;
        }

        return length;
    }

    /// <summary>Whether a text has from <paramref name="min"/> to <paramref name="max"/> code points.</summary>
    /// <param name="utf8">The text, unescaped.</param>
    /// <param name="min">The least number.</param>
    /// <param name="max">The greatest number; <see cref="int.MaxValue"/> for none.</param>
    public static bool LengthWithin(ReadOnlySpan<byte> utf8, int min, int max)
    {
        // A code point has 1 to 4 bytes, so the number of bytes settles most texts.
        if (utf8.Length < min)
        {
            return false;
        }

        if (utf8.Length <= max && utf8.Length > 4 * (min - 1L))
        {
            return true;
        }

        int length = Length(utf8);
        return length >= min && length <= max;
    }

    /// <summary>Whether a pattern matches somewhere in a text; a time-out counts as no match.</summary>
    /// <param name="pattern">A pattern without state of its own.</param>
    /// <param name="utf8">The text, unescaped.</param>
    public static bool Matches(Regex pattern, ReadOnlySpan<byte> utf8)
    {
        char[]? rented = null;
        Span<char> chars = utf8.Length <= StackChars ? stackalloc char[StackChars] : rented = ArrayPool<char>.Shared.Rent(utf8.Length);
        try
        {
            Utf8.ToUtf16(utf8, chars, out _, out int written);
            return pattern.IsMatch(chars[..written]);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<char>.Shared.Return(rented);
            }
        }
    }
}
