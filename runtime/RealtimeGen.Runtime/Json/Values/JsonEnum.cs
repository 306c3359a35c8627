using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace RealtimeGen;

/// <summary>
/// A string enumeration of a schema: one static property per value that the schema names, and any other value as it came. Equal by value. The
/// constants of the nested class <c>Values</c> are for <c>case</c> labels over <see cref="Value"/>.
/// </summary>
/// <typeparam name="TSelf">The generated type.</typeparam>
[SuppressMessage("Naming", "CA1711", Justification = "An enumeration of JSON Schema, which a C# enum cannot hold.")]
public abstract class JsonEnum<TSelf> : IEquatable<TSelf>
    where TSelf : JsonEnum<TSelf>
{
    private const int StackLimit = 256;

    private readonly RawJson? _json;

    /// <summary>Makes a value.</summary>
    /// <param name="value">As on the wire.</param>
    /// <param name="isKnown">Whether the schema names it.</param>
    /// <param name="json">JSON that is no string and that the value stands for, else null.</param>
    protected JsonEnum(string value, bool isKnown, RawJson? json)
    {
        Value = value;
        IsKnown = isKnown;
        _json = json;
    }

    /// <summary>The value as on the wire.</summary>
    public string Value { get; }

    /// <summary>Whether the schema names the value.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether both are null, or the same value. Text on the right side becomes a value first.</summary>
    public static bool operator ==(JsonEnum<TSelf>? left, TSelf? right) => Equals(left, right);

    /// <summary>The contrary of equality.</summary>
    public static bool operator !=(JsonEnum<TSelf>? left, TSelf? right) => !Equals(left, right);

    /// <inheritdoc cref="IJsonModel{TSelf}.WriteTo"/>
    public void WriteTo(Utf8JsonWriter writer)
    {
        if (_json is null)
        {
            writer.WriteStringValue(Value);
        }
        else
        {
            _json.WriteTo(writer);
        }
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] TSelf? other) =>
        ReferenceEquals(this, other) || (other is not null && Value == other.Value && _json == other._json);

    /// <inheritdoc/>
    public sealed override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The value as on the wire.</summary>
    public sealed override string ToString() => Value;

    /// <summary>The value of a text, by way of its UTF-8.</summary>
    /// <param name="value">The text.</param>
    /// <param name="lookup">Finds the known value of a text in UTF-8, or makes an unknown one.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    protected static TSelf From(string value, Func<ReadOnlySpan<byte>, TSelf> lookup)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(lookup);
        Span<byte> utf8 = stackalloc byte[StackLimit];
        return Encoding.UTF8.TryGetBytes(value, utf8, out int length) ? lookup(utf8[..length]) : lookup(Encoding.UTF8.GetBytes(value));
    }

    /// <summary>Whether a text is this one.</summary>
    protected static bool Is(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> known) => utf8.SequenceEqual(known);

    /// <summary>A text that is not known.</summary>
    protected static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
