using System.ComponentModel;

namespace RealtimeGen;

/// <summary>A number as it stands in the text, compared by its exact decimal value; for emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct JsonNumber
{
    /// <summary>Byte offset in the document.</summary>
    public int Position => throw new NotImplementedException();

    /// <summary>The token.</summary>
    public ReadOnlySpan<byte> Utf8 => throw new NotImplementedException();

    /// <summary>Whether there is no fraction: true of <c>20.0</c>, <c>2e1</c> and <c>-0</c>.</summary>
    public bool IsInteger => throw new NotImplementedException();

    /// <summary>Exact for bounds of at most 15 significant digits.</summary>
    public static bool operator <(JsonNumber number, double bound) => throw new NotImplementedException();

    /// <summary>Exact for bounds of at most 15 significant digits.</summary>
    public static bool operator >(JsonNumber number, double bound) => throw new NotImplementedException();

    /// <summary>Exact for bounds of at most 15 significant digits.</summary>
    public static bool operator <=(JsonNumber number, double bound) => throw new NotImplementedException();

    /// <summary>Exact for bounds of at most 15 significant digits.</summary>
    public static bool operator >=(JsonNumber number, double bound) => throw new NotImplementedException();

    /// <summary>Less than 0, 0, or more than 0, as this number is less than, equal to, or more than a JSON number; exact.</summary>
    public int CompareTo(ReadOnlySpan<byte> decimalLiteral) => throw new NotImplementedException();

    /// <summary>Whether this number has the value of a JSON number; exact.</summary>
    public bool Equals(ReadOnlySpan<byte> decimalLiteral) => throw new NotImplementedException();

    /// <summary>Whether this number divided by a JSON number is an integer; exact.</summary>
    public bool IsMultipleOf(ReadOnlySpan<byte> divisorLiteral) => throw new NotImplementedException();
}
