using System.Runtime.CompilerServices;

namespace RealtimeGen;

public readonly ref partial struct JsonNumber
{
    // 10^0 to 10^15: exact as doubles, so that one division rounds once.
    private static readonly double[] PowersOfTen = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>Scans the number that starts with a digit or a minus sign.</summary>
    /// <returns>Where it ends; the complement of where it stops being a number (RFC 8259, section 6).</returns>
    internal static int Scan(ReadOnlySpan<byte> data, int start, out JsonNumber number)
    {
        int i = start;
        bool isNegative = data[i] == '-';
        if (isNegative)
        {
            i++;
        }

        int first = i;
        ulong mantissa = 0;
        i = ScanDigits(data, i, ref mantissa);
        int digits = i - first;
        if (digits == 0 || (digits > 1 && data[first] == '0'))
        {
            number = default;
            return ~(digits == 0 ? i : first + 1);
        }

        int fraction = 0;
        if ((uint)i < (uint)data.Length && data[i] == '.')
        {
            first = ++i;
            i = ScanDigits(data, i, ref mantissa);
            fraction = i - first;
            digits += fraction;
            if (fraction == 0)
            {
                number = default;
                return ~i;
            }
        }

        if ((uint)i < (uint)data.Length && (data[i] | 0x20) == 'e')
        {
            return ScanExponent(data, start, i, out number);
        }

        double value = 0;
        if (digits <= ShortDigits)
        {
            value = fraction == 0 ? mantissa : mantissa / PowersOfTen[fraction];
            value = isNegative ? -value : value;
        }

        number = new(data[start..i], start, value, isShort: digits <= ShortDigits, isPlain: fraction == 0);
        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ScanDigits(ReadOnlySpan<byte> data, int i, ref ulong mantissa)
    {
        ulong value = mantissa;
        for (; (uint)i < (uint)data.Length; i++)
        {
            uint digit = (uint)data[i] - '0';
            if (digit > 9)
            {
                break;
            }

            value = (value * 10) + digit;
        }

        mantissa = value;
        return i;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ScanExponent(ReadOnlySpan<byte> data, int start, int i, out JsonNumber number)
    {
        i++;
        if ((uint)i < (uint)data.Length && data[i] is (byte)'+' or (byte)'-')
        {
            i++;
        }

        ulong exponent = 0;
        int end = ScanDigits(data, i, ref exponent);
        if (end == i)
        {
            number = default;
            return ~i;
        }

        number = new(data[start..end], start, value: 0, isShort: false, isPlain: false);
        return end;
    }
}
