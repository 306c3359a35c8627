using System.Numerics;

namespace RealtimeGen;

internal readonly ref partial struct JsonDecimal
{
    // Below this, ten times a remainder and a digit fit into 64 bits.
    private const int QuickDivisorDigits = 18;

    /// <summary>Whether this divided by <paramref name="divisor"/> is an integer; exact.</summary>
    public bool IsMultipleOf(JsonDecimal divisor)
    {
        if (IsZero || divisor.IsZero)
        {
            return IsZero;
        }

        // As m x 10^e with no zero at the end of m, every multiple of the divisor has at least the divisor's e.
        long shift = _magnitude - Count - (divisor._magnitude - divisor.Count);
        if (shift < 0)
        {
            return false;
        }

        if (divisor.Count > QuickDivisorDigits)
        {
            BigInteger modulus = divisor.ToBigInteger();
            return (ToBigInteger() * BigInteger.ModPow(10, shift, modulus) % modulus).IsZero;
        }

        ulong quick = 0;
        for (int i = 0; i < divisor.Count; i++)
        {
            quick = (quick * 10) + (ulong)divisor.Digit(i);
        }

        return IsMultiple(quick, shift);
    }

    private bool IsMultiple(ulong divisor, long shift)
    {
        ulong remainder = 0;
        for (int i = 0; i < Count; i++)
        {
            remainder = ((remainder * 10) + (ulong)Digit(i)) % divisor;
        }

        UInt128 power = 10 % divisor;
        UInt128 result = remainder;
        for (; shift != 0; shift >>= 1)
        {
            if ((shift & 1) != 0)
            {
                result = result * power % divisor;
            }

            power = power * power % divisor;
        }

        return result == 0;
    }

    private BigInteger ToBigInteger()
    {
        BigInteger value = BigInteger.Zero;
        for (int i = 0; i < Count; i++)
        {
            value = (value * 10) + Digit(i);
        }

        return value;
    }
}
