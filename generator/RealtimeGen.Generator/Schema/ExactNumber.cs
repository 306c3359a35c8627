using System.Globalization;
using System.Numerics;

namespace RealtimeGen.Generator.Schema;

/// <summary>
/// A JSON number of any size and precision, by value: <c>3</c>, <c>3.0</c> and <c>30e-1</c> are the same one (draft 2020-12 core, 4.2.3).
/// </summary>
/// <param name="Sign">-1, 0 or 1.</param>
/// <param name="Digits">Without zeros at either end; empty for zero.</param>
/// <param name="Exponent">Power of ten of the last digit.</param>
internal readonly record struct ExactNumber(int Sign, string Digits, long Exponent) : IComparable<ExactNumber>
{
    public static readonly ExactNumber One = new(1, "1", 0);

    public bool IsWhole => Exponent >= 0;

    /// <param name="number">A valid JSON number.</param>
    public static ExactNumber Parse(string number)
    {
        int exponentAt = number.IndexOfAny(['e', 'E']);
        string mantissa = exponentAt < 0 ? number : number.Substring(0, exponentAt);
        int point = mantissa.IndexOf('.');
        string digits = mantissa.Replace(".", "").Replace("-", "").TrimStart('0');
        if (digits.Length == 0) return new ExactNumber(0, "", 0);

        long exponent = exponentAt < 0 ? 0 : ParseExponent(number, exponentAt + 1);
        if (point >= 0) exponent -= mantissa.Length - point - 1;

        string significant = digits.TrimEnd('0');
        return new ExactNumber(number[0] == '-' ? -1 : 1, significant, exponent + digits.Length - significant.Length);
    }

    /// <summary>False for a number below zero or with a fraction. Beyond <see cref="long.MaxValue"/> the value is held at it.</summary>
    public bool TryGetCount(out long count)
    {
        count = 0;
        if (Sign < 0 || !IsWhole) return false;

        if (Digits.Length + Exponent > 19)
        {
            count = long.MaxValue;
            return true;
        }

        foreach (char digit in Digits.PadRight(Digits.Length + (int)Exponent, '0'))
        {
            int added = digit - '0';
            if (count > (long.MaxValue - added) / 10)
            {
                count = long.MaxValue;
                return true;
            }

            count = (count * 10) + added;
        }

        return true;
    }

    public int CompareTo(ExactNumber other)
    {
        if (Sign != other.Sign || Sign == 0) return Sign.CompareTo(other.Sign);

        int magnitude = (Digits.Length + Exponent).CompareTo(other.Digits.Length + other.Exponent);
        if (magnitude == 0) magnitude = string.CompareOrdinal(Digits, other.Digits);
        return Sign * Math.Sign(magnitude);
    }

    /// <summary>Whether this divided by <paramref name="divisor"/> is an integer; exact, whatever the exponents.</summary>
    public bool IsMultipleOf(ExactNumber divisor)
    {
        if (Sign == 0 || divisor.Sign == 0) return Sign == 0;

        // Without zeros at the end of the digits, every multiple of the divisor has at least the divisor's exponent.
        long shift = Exponent - divisor.Exponent;
        if (shift < 0) return false;

        BigInteger modulus = BigInteger.Parse(divisor.Digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return (Remainder(modulus) * BigInteger.ModPow(10, shift, modulus) % modulus).IsZero;
    }

    /// <summary>Of the digits, some at a time: a number of as many digits as a document may hold is never made.</summary>
    private BigInteger Remainder(BigInteger modulus)
    {
        const int Chunk = 18;
        BigInteger remainder = BigInteger.Zero;
        for (int start = 0; start < Digits.Length; start += Chunk)
        {
            string chunk = Digits.Substring(start, Math.Min(Chunk, Digits.Length - start));
            long value = long.Parse(chunk, NumberStyles.None, CultureInfo.InvariantCulture);
            remainder = ((remainder * BigInteger.Pow(10, chunk.Length)) + value) % modulus;
        }

        return remainder;
    }

    private static long ParseExponent(string number, int start)
    {
        bool isNegative = number[start] == '-';
        long exponent = 0;
        for (int i = number[start] is '+' or '-' ? start + 1 : start; i < number.Length; i++)
        {
            // No document is long enough for the digits that would make up for more.
            if (exponent < int.MaxValue) exponent = (exponent * 10) + (number[i] - '0');
        }

        return isNegative ? -exponent : exponent;
    }
}
