namespace RealtimeGen;

/// <summary>
/// The decimal value of a JSON number of any length, over the token: sign x 0.D1D2D3... x 10^<see cref="_magnitude"/>, where D1 and the
/// last digit are not 0. Zero has no digits.
/// </summary>
internal readonly ref partial struct JsonDecimal
{
    // No token can spell out a number beyond this, and the difference between two that only name it in an exponent is of no account.
    private const long ExponentLimit = 1_000_000_000_000_000_000;

    // The token from the first digit that counts to the last, perhaps with a point at _point.
    private readonly ReadOnlySpan<byte> _digits;
    private readonly int _point;
    private readonly long _magnitude;
    private readonly bool _isNegative;

    private JsonDecimal(ReadOnlySpan<byte> digits, int point, long magnitude, bool isNegative)
    {
        _digits = digits;
        _point = point;
        _magnitude = magnitude;
        _isNegative = isNegative;
    }

    public bool IsZero => _digits.IsEmpty;

    /// <summary>Whether there is no fraction.</summary>
    public bool IsInteger => IsZero || _magnitude >= Count;

    private int Sign => IsZero ? 0 : _isNegative ? -1 : 1;

    // How many digits there are.
    private int Count => _digits.Length - (_point >= 0 ? 1 : 0);

    /// <summary>Takes apart a valid JSON number.</summary>
    public static JsonDecimal Parse(ReadOnlySpan<byte> token)
    {
        bool isNegative = token[0] == '-';
        int e = token.IndexOfAny((byte)'e', (byte)'E');
        long exponent = e < 0 ? 0 : ParseExponent(token[(e + 1)..]);
        ReadOnlySpan<byte> digits = e < 0 ? token : token[..e];

        int point = digits.IndexOf((byte)'.');
        int whole = point < 0 ? digits.Length : point;
        int first = digits.IndexOfAnyInRange((byte)'1', (byte)'9');
        if (first < 0)
        {
            return default;
        }

        int last = digits.LastIndexOfAnyInRange((byte)'1', (byte)'9');
        long magnitude = first < whole ? whole - first : whole - first + 1;
        bool holdsPoint = point > first && point < last;
        return new(digits[first..(last + 1)], holdsPoint ? point - first : -1, exponent + magnitude, isNegative);
    }

    /// <summary>Equal for equal values.</summary>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(IsZero ? 0 : _magnitude);
        hash.Add(_isNegative);
        for (int i = 0; i < Count; i++)
        {
            hash.Add(Digit(i));
        }

        return hash.ToHashCode();
    }

    /// <summary>Less than 0, 0, or more than 0, as this is less than, equal to, or more than the other.</summary>
    public int CompareTo(JsonDecimal other)
    {
        int sign = Sign;
        if (sign != other.Sign)
        {
            return sign - other.Sign;
        }

        return _isNegative ? -CompareMagnitude(other) : CompareMagnitude(other);
    }

    private int CompareMagnitude(JsonDecimal other)
    {
        if (_magnitude != other._magnitude)
        {
            return _magnitude.CompareTo(other._magnitude);
        }

        int common = Math.Min(Count, other.Count);
        for (int i = 0; i < common; i++)
        {
            int difference = Digit(i) - other.Digit(i);
            if (difference != 0)
            {
                return difference;
            }
        }

        return Count - other.Count;
    }

    private int Digit(int index) => _digits[_point < 0 || index < _point ? index : index + 1] - '0';

    private static long ParseExponent(ReadOnlySpan<byte> text)
    {
        bool isNegative = text[0] == '-';
        if (text[0] is (byte)'-' or (byte)'+')
        {
            text = text[1..];
        }

        long exponent = 0;
        foreach (byte digit in text)
        {
            exponent = Math.Min((exponent * 10) + (digit - '0'), ExponentLimit);
        }

        return isNegative ? -exponent : exponent;
    }
}
