using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RealtimeGen;

public ref partial struct JsonCursor
{
    // The first byte that is no white space, or the end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SkipWhiteSpace(ReadOnlySpan<byte> data, int i)
    {
        if ((uint)i < (uint)data.Length && data[i] > ' ')
        {
            return i;
        }

        int next = i + 1;
        return (uint)next < (uint)data.Length && data[i] == ' ' && data[next] > ' ' ? next : SkipLongWhiteSpace(data, i);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SkipLongWhiteSpace(ReadOnlySpan<byte> data, int i)
    {
        while (data.Length - i >= Vector128<byte>.Count)
        {
            int length = WhiteLength(Vector128.Create(data.Slice(i, Vector128<byte>.Count)));
            i += length;
            if (length < Vector128<byte>.Count)
            {
                return i;
            }
        }

        while ((uint)i < (uint)data.Length && data[i] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            i++;
        }

        return i;
    }

    // How many of 16 bytes come before one that is no white space; a switch for the reason that PlainLength gives.
    private static int WhiteLength(Vector128<byte> text)
    {
        Vector128<byte> white = Vector128.Equals(text, Vector128.Create((byte)' '))
            | Vector128.Equals(text, Vector128.Create((byte)'\n'))
            | Vector128.Equals(text, Vector128.Create((byte)'\r'))
            | Vector128.Equals(text, Vector128.Create((byte)'\t'));
        return BitOperations.TrailingZeroCount(~white.ExtractMostSignificantBits()) switch
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
}
