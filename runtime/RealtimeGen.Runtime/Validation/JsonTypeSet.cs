using System.ComponentModel;

namespace RealtimeGen;

/// <summary>A set of JSON Schema types (draft 2020-12 validation, 6.1.1); for emitted code.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum JsonTypeSet : byte
{
    /// <summary>No type.</summary>
    None = 0,

    /// <summary>The literal <c>null</c>.</summary>
    Null = 1,

    /// <summary>A boolean.</summary>
    Boolean = 2,

    /// <summary>A number without a fraction: also <c>20.0</c> and <c>2e1</c>.</summary>
    Integer = 4,

    /// <summary>A number with a fraction.</summary>
    Fraction = 8,

    /// <summary>Any number.</summary>
    Number = Integer | Fraction,

    /// <summary>A string.</summary>
    String = 16,

    /// <summary>An array.</summary>
    Array = 32,

    /// <summary>An object.</summary>
    Object = 64,
}
