namespace RealtimeGen;

/// <summary>Stands in for the class of .NET 8, as far as the linked formats use it: a set of bytes.</summary>
internal sealed class SearchValues<T>
    where T : IEquatable<T>
{
    private readonly bool[] _contains = new bool[byte.MaxValue + 1];

    internal SearchValues(ReadOnlySpan<byte> values)
    {
        foreach (byte value in values) _contains[value] = true;
    }

    public bool Contains(byte value) => _contains[value];
}

internal static class SearchValues
{
    public static SearchValues<byte> Create(ReadOnlySpan<byte> values) => new(values);
}
