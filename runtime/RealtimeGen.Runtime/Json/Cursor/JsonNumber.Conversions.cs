using System.Globalization;

namespace RealtimeGen;

public readonly ref partial struct JsonNumber
{
    /// <summary>The value, if it is an integer of 64 bits.</summary>
    internal bool TryGetInt64(out long value)
    {
        if (_isPlain)
        {
            return long.TryParse(_token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }

        value = 0;
        return JsonDecimal.Parse(_token).TryGetInt64(out value);
    }

    /// <summary>The value, if a double's shortest text has it.</summary>
    internal bool TryGetDouble(out double value)
    {
        value = _short;
        if (_isShort)
        {
            return true;
        }

        return double.TryParse(_token, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value) && CompareTo(value) == 0;
    }

    /// <summary>The value, if a decimal holds it exactly.</summary>
    internal bool TryGetDecimal(out decimal value)
    {
        Span<byte> literal = stackalloc byte[40];
        return decimal.TryParse(_token, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && value.TryFormat(literal, out int length, provider: CultureInfo.InvariantCulture)
            && Equals(literal[..length]);
    }
}
