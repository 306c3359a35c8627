using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace RealtimeGen;

/// <summary>A number as it stands in the text, compared by its exact decimal value; for emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref partial struct JsonNumber
{
    // Decimals of up to 15 significant digits keep their order, and their difference, as doubles (C: DBL_DIG).
    private const int ShortDigits = 15;

    private readonly ReadOnlySpan<byte> _token;
    private readonly double _short;
    private readonly bool _isShort;
    private readonly bool _isPlain;

    private JsonNumber(ReadOnlySpan<byte> token, int position, double value, bool isShort, bool isPlain)
    {
        _token = token;
        Position = position;
        _short = value;
        _isShort = isShort;
        _isPlain = isPlain;
    }

    /// <summary>Byte offset in the document.</summary>
    public int Position { get; }

    /// <summary>The token.</summary>
    public ReadOnlySpan<byte> Utf8 => _token;

    /// <summary>Whether there is no fraction: true of <c>20.0</c>, <c>2e1</c> and <c>-0</c>.</summary>
    public bool IsInteger => _isPlain || JsonDecimal.Parse(_token).IsInteger;

    /// <summary>Exact for bounds of at most 15 significant digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(JsonNumber number, double bound) =>
        number._isShort ? number._short < bound : number.CompareTo(bound) < 0;

    /// <summary>Exact for bounds of at most 15 significant digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(JsonNumber number, double bound) =>
        number._isShort ? number._short > bound : number.CompareTo(bound) > 0;

    /// <summary>Exact for bounds of at most 15 significant digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(JsonNumber number, double bound) =>
        number._isShort ? number._short <= bound : number.CompareTo(bound) <= 0;

    /// <summary>Exact for bounds of at most 15 significant digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(JsonNumber number, double bound) =>
        number._isShort ? number._short >= bound : number.CompareTo(bound) >= 0;

    /// <summary>Less than 0, 0, or more than 0, as this number is less than, equal to, or more than a JSON number; exact.</summary>
    /// <param name="decimalLiteral">A JSON number.</param>
    public int CompareTo(ReadOnlySpan<byte> decimalLiteral) => JsonDecimal.Parse(_token).CompareTo(JsonDecimal.Parse(decimalLiteral));

    /// <summary>Whether this number has the value of a JSON number; exact.</summary>
    /// <param name="decimalLiteral">A JSON number.</param>
    public bool Equals(ReadOnlySpan<byte> decimalLiteral) => CompareTo(decimalLiteral) == 0;

    /// <summary>Whether this number divided by a JSON number is an integer; exact.</summary>
    /// <param name="divisorLiteral">A JSON number more than 0.</param>
    public bool IsMultipleOf(ReadOnlySpan<byte> divisorLiteral) =>
        JsonDecimal.Parse(_token).IsMultipleOf(JsonDecimal.Parse(divisorLiteral));

    // A bound's shortest text is the literal that it was made from, if that had at most 15 significant digits.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int CompareTo(double bound)
    {
        Span<byte> literal = stackalloc byte[32];
        bound.TryFormat(literal, out int length, provider: CultureInfo.InvariantCulture);
        return CompareTo(literal[..length]);
    }
}
