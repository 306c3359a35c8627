using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace RealtimeGen;

/// <summary>Bytes that travel as a base64 string. Compares by content.</summary>
/// <param name="memory">The bytes; not copied, so do not change them afterwards.</param>
[DebuggerDisplay("{Length} bytes")]
public readonly struct JsonBytes(ReadOnlyMemory<byte> memory) : IEquatable<JsonBytes>
{
    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Memory { get; } = memory;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => Memory.Span;

    /// <summary>How many bytes there are.</summary>
    public int Length => Memory.Length;

    /// <summary>Wraps an array without a copy.</summary>
    public static implicit operator JsonBytes(byte[] bytes) => new(bytes);

    /// <summary>Wraps memory without a copy.</summary>
    public static implicit operator JsonBytes(ReadOnlyMemory<byte> memory) => new(memory);

    /// <summary>Whether the contents are equal.</summary>
    public static bool operator ==(JsonBytes left, JsonBytes right) => left.Equals(right);

    /// <summary>Whether the contents differ.</summary>
    public static bool operator !=(JsonBytes left, JsonBytes right) => !left.Equals(right);

    /// <summary>The bytes in a new array.</summary>
    public byte[] ToArray() => Memory.ToArray();

    /// <inheritdoc/>
    public bool Equals(JsonBytes other) => Span.SequenceEqual(other.Span);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is JsonBytes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(Span);
        return hash.ToHashCode();
    }

    /// <summary>The base64 text.</summary>
    public override string ToString() => Convert.ToBase64String(Span);
}
