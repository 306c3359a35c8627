namespace RealtimeGen;

public static partial class JsonCheck
{
    /// <summary>Whether two JSON values are equal, whatever their white space, order of members, escapes and spelling of numbers.</summary>
    /// <param name="jsonValue">The text of one value.</param>
    /// <param name="canonicalJson">The text of the other.</param>
    public static bool Equal(ReadOnlySpan<byte> jsonValue, ReadOnlySpan<byte> canonicalJson) =>
        JsonEquality.Equal(jsonValue, canonicalJson);

    /// <summary>Whether no two items of a JSON array are equal (draft 2020-12 validation, 6.4.3); true of anything but an array.</summary>
    /// <param name="jsonArray">The text of the array.</param>
    public static bool ItemsAreUnique(ReadOnlySpan<byte> jsonArray) => JsonEquality.ItemsAreUnique(jsonArray);
}
