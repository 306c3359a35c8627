using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RealtimeGen;

public ref partial struct JsonCursor
{
    // A quote, 16 bytes of text, and the quote behind them.
    private const int StringWindow = 18;

    /// <summary>Consumes the string at the cursor; false, not moving, when there is no string.</summary>
    /// <param name="utf8">The text, unescaped; valid until the next call that meets an escape.</param>
    public bool TryReadString(out ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> data = _data;
        int start = _position;
        if (data.Length - start >= StringWindow)
        {
            ReadOnlySpan<byte> window = data.Slice(start, StringWindow);
            if (window[0] != '"')
            {
                utf8 = default;
                return false;
            }

            int length = PlainLength(Vector128.Create(window.Slice(1, Vector128<byte>.Count)));
            if (window[1 + length] == '"')
            {
                utf8 = window.Slice(1, length);
                _valueStart = start;
                _position = start + length + 2;
                return true;
            }

            return TryReadLongString(start, start + 1 + length, out utf8);
        }

        utf8 = default;
        return (uint)start < (uint)data.Length && data[start] == '"' && TryReadLongString(start, start + 1, out utf8);
    }

    /// <summary>Consumes the string at the cursor; false, not moving, when there is no string, or one with half of a surrogate pair.</summary>
    /// <param name="utf8">The text, unescaped; valid until the next call that meets an escape.</param>
    public bool TryReadText(out ReadOnlySpan<byte> utf8)
    {
        int start = _position;
        if (!TryReadString(out utf8))
        {
            return false;
        }

        // An escape is longer than what it stands for.
        ReadOnlySpan<byte> escaped = _data[(start + 1)..(_position - 1)];
        if (utf8.Length == escaped.Length || !JsonText.HasLoneSurrogate(escaped))
        {
            return true;
        }

        _position = start;
        return false;
    }

    // From somewhere in a string, plain so far, to its end.
    private bool TryReadLongString(int start, int i, out ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> data = _data;
        int end = ScanText(data, i);
        if ((uint)end >= (uint)data.Length || data[end] != '"')
        {
            return TryReadEscapedString(start, end, out utf8);
        }

        utf8 = data[(start + 1)..end];
        _valueStart = start;
        _position = end + 1;
        return true;
    }

    private bool TryReadEscapedString(int start, int i, out ReadOnlySpan<byte> utf8)
    {
        int end = ScanEscapedText(i);
        if (end < 0)
        {
            utf8 = default;
            return false;
        }

        utf8 = Unescape(start + 1, end);
        _valueStart = start;
        _position = end + 1;
        return true;
    }

    private readonly ReadOnlySpan<byte> Unescape(int start, int end) => JsonText.UnescapeToScratch(_data[start..end]);

    // The first byte that is no plain text: the closing quote, a backslash, a control character, or the end.
    private static int ScanText(ReadOnlySpan<byte> data, int i)
    {
        for (int vectors = 0; data.Length - i >= Vector128<byte>.Count && vectors < 2; vectors++)
        {
            int length = PlainLength(Vector128.Create(data.Slice(i, Vector128<byte>.Count)));
            if (length < Vector128<byte>.Count)
            {
                return i + length;
            }

            i += Vector128<byte>.Count;
        }

        return ScanLongText(data, i);
    }

    // How many of 16 bytes come before a quote, a backslash or a control character. The switch says nothing that the count does not, but
    // turns it into a branch that the processor predicts, so that it need not wait for the count before it goes on: a quarter of all time
    // (measured).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlainLength(Vector128<byte> text)
    {
        // With bit 1 flipped, the quote comes next to the control characters, and the space and ! leave the place: one comparison for both.
        Vector128<byte> ends = Vector128.LessThan(text ^ Vector128.Create((byte)2), Vector128.Create((byte)('"' - 1)))
            | Vector128.Equals(text, Vector128.Create((byte)'\\'));
        return BitOperations.TrailingZeroCount(ends.ExtractMostSignificantBits()) switch
        {
            0 => 0,
            1 => 1,
            2 => 2,
            3 => 3,
            4 => 4,
            5 => 5,
            6 => 6,
            7 => 7,
            8 => 8,
            9 => 9,
            10 => 10,
            11 => 11,
            12 => 12,
            13 => 13,
            14 => 14,
            15 => 15,
            _ => 16,
        };
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ScanLongText(ReadOnlySpan<byte> data, int i)
    {
        for (; data.Length - i >= 2 * Vector256<byte>.Count; i += 2 * Vector256<byte>.Count)
        {
            ReadOnlySpan<byte> window = data.Slice(i, 2 * Vector256<byte>.Count);
            Vector256<byte> first = PlainBytes(Vector256.Create(window)), second = PlainBytes(Vector256.Create(window[Vector256<byte>.Count..]));
            if (Vector256.EqualsAny(Vector256.Min(first, second), Vector256<byte>.Zero))
            {
                break;
            }
        }

        while (data.Length - i >= Vector128<byte>.Count)
        {
            int length = PlainLength(Vector128.Create(data.Slice(i, Vector128<byte>.Count)));
            i += length;
            if (length < Vector128<byte>.Count)
            {
                return i;
            }
        }

        while ((uint)i < (uint)data.Length && data[i] is >= (byte)' ' and not ((byte)'"' or (byte)'\\'))
        {
            i++;
        }

        return i;
    }

    // Zero for a quote, a backslash or a control character, by PlainLength's trick. Of the ways to say so the one that takes the least time
    // over a piece of audio (measured).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> PlainBytes(Vector256<byte> text) => Vector256.Min(
        Vector256.SubtractSaturate(text ^ Vector256.Create((byte)2), Vector256.Create((byte)('"' - 2))),
        text ^ Vector256.Create((byte)'\\'));

    // From a byte that is no plain text to the closing quote; or -1, malformed.
    private int ScanEscapedText(int i)
    {
        ReadOnlySpan<byte> data = _data;
        while ((uint)i < (uint)data.Length)
        {
            if (data[i] == '"')
            {
                return i;
            }

            if (data[i] != '\\')
            {
                Fail(i, SyntaxFault.ControlCharacter);
                return -1;
            }

            int length = JsonText.EscapeLength(data[i..]);
            if (length == 0)
            {
                Fail(i, SyntaxFault.BadEscape);
                return -1;
            }

            i = ScanText(data, i + length);
        }

        Fail(i, SyntaxFault.UnexpectedEnd);
        return -1;
    }
}
