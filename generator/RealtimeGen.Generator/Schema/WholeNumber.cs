namespace RealtimeGen.Generator.Schema;

/// <summary>Whole numbers in JSON: <c>3</c>, <c>3.0</c> and <c>30e-1</c> are the same one (draft 2020-12 core, 4.2.3).</summary>
internal static class WholeNumber
{
    /// <summary>False for a number below zero or with a fraction. Beyond <see cref="long.MaxValue"/> the value is held at it.</summary>
    /// <param name="number">A valid JSON number.</param>
    public static bool TryReadCount(string number, out long value)
    {
        value = 0;
        int exponentAt = number.IndexOfAny(['e', 'E']);
        string mantissa = exponentAt < 0 ? number : number.Substring(0, exponentAt);
        int point = mantissa.IndexOf('.');
        string digits = mantissa.Replace(".", "").Replace("-", "").TrimStart('0');
        if (digits.Length == 0) return true;
        if (number[0] == '-') return false;

        long exponent = exponentAt < 0 ? 0 : ReadExponent(number, exponentAt + 1);
        if (point >= 0) exponent -= mantissa.Length - point - 1;

        string significant = digits.TrimEnd('0');
        exponent += digits.Length - significant.Length;
        if (exponent < 0) return false;

        if (significant.Length + exponent > 19)
        {
            value = long.MaxValue;
            return true;
        }

        string written = significant.PadRight(significant.Length + (int)exponent, '0');
        foreach (char digit in written)
        {
            int added = digit - '0';
            value = value > (long.MaxValue - added) / 10 ? long.MaxValue : (value * 10) + added;
            if (value == long.MaxValue) break;
        }

        return true;
    }

    private static long ReadExponent(string number, int start)
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
