namespace RealtimeGen.Generator.Model;

/// <summary>A set of JSON types (draft 2020-12 validation, 6.1.1). <see cref="Integer"/> is the part of <see cref="Number"/> without a fraction.</summary>
[Flags]
internal enum JsonTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Integer = 4,

    /// <summary>A number with a fraction: never allowed without <see cref="Integer"/>.</summary>
    Fraction = 8,
    Number = Integer | Fraction,
    String = 16,
    Array = 32,
    Object = 64,
    Any = Null | Boolean | Number | String | Array | Object,
}
