using System.Globalization;
using System.Numerics;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Checks;

internal static class Multiples
{
    /// <summary>Digits beyond which the numbers of a schema are not looked at: nobody means them, and they take time.</summary>
    private const int MaximumDigits = 400;

    /// <summary>Whether a common multiple of all <paramref name="steps"/> lies between two bounds; null where the numbers are too long to tell.</summary>
    /// <param name="steps">At least one, each greater than zero.</param>
    public static bool? HasOneBetween(IReadOnlyList<ExactNumber> steps, ExactNumber lower, bool isAbove, ExactNumber upper, bool isBelow)
    {
        ExactNumber[] all = [.. steps, lower, upper];
        long scale = all.Min(n => n.Exponent);
        if (all.Any(n => n.Digits.Length + n.Exponent - scale > MaximumDigits)) return null;
        BigInteger step = BigInteger.One;
        foreach (BigInteger next in steps.Select(s => Scaled(s, scale)))
        {
            step = step / BigInteger.GreatestCommonDivisor(step, next) * next;
            if (BigInteger.Log10(step) > MaximumDigits) return null;
        }

        BigInteger low = Scaled(lower, scale) + (isAbove ? 1 : 0);
        BigInteger high = Scaled(upper, scale) - (isBelow ? 1 : 0);
        BigInteger last = high - Remainder(high, step);
        return last >= low;
    }

    /// <summary>Never negative, so that it leads to the multiple below.</summary>
    private static BigInteger Remainder(BigInteger number, BigInteger step)
    {
        BigInteger remainder = number % step;
        return remainder.Sign < 0 ? remainder + step : remainder;
    }

    private static BigInteger Scaled(ExactNumber number, long scale)
    {
        if (number.Sign == 0) return BigInteger.Zero;
        BigInteger digits = BigInteger.Parse(number.Digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return number.Sign * digits * BigInteger.Pow(10, (int)(number.Exponent - scale));
    }
}
