namespace RealtimeGen;

internal readonly ref partial struct JsonDecimal
{
    private const int Int64Digits = 19;

    /// <summary>The value, if it is an integer of 64 bits.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        if (!IsInteger || _magnitude > Int64Digits)
        {
            return IsZero;
        }

        UInt128 size = 0;
        for (int i = 0; i < _magnitude; i++)
        {
            size = (size * 10) + (i < Count ? (UInt128)Digit(i) : 0);
        }

        if (size > (_isNegative ? (UInt128)long.MaxValue + 1 : (UInt128)long.MaxValue))
        {
            return false;
        }

        value = _isNegative ? (long)-(Int128)size : (long)size;
        return true;
    }
}
