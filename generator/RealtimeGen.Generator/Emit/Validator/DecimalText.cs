using System.Globalization;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Numbers as a schema writes them.</summary>
internal static class DecimalText
{
    /// <summary>Every decimal of this many significant digits survives the way through a double (IEEE 754 binary64).</summary>
    private const int ExactDigits = 15;

    /// <summary>Powers of ten up to this one are doubles.</summary>
    private const int ExactPower = 22;

    /// <summary>True where the text, as a C# literal, is a double (or an integer that becomes one) that compares as the decimal does.</summary>
    public static bool FitsDouble(string number)
    {
        int end = number.IndexOfAny(['e', 'E']);
        string mantissa = (end < 0 ? number : number.Substring(0, end)).TrimStart('-');
        int exponent = 0;
        if (end >= 0 && !int.TryParse(number.Substring(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)) return false;

        int point = mantissa.IndexOf('.');
        string digits = mantissa.Replace(".", "").TrimStart('0');
        int fraction = point < 0 ? 0 : mantissa.Length - point - 1;
        int scale = exponent - fraction;
        return digits.Length <= ExactDigits && scale is >= -ExactPower and <= ExactPower;
    }
}
