using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace RealtimeGen;

/// <summary>
/// A member that may be absent, null or a value. Use it over a nullable type, <c>Optional&lt;double?&gt;</c>: assigning null is then an
/// explicit null, and leaving it alone (or <c>default</c>) is absent.
/// </summary>
/// <typeparam name="T">The type of the value, nullable.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    /// <summary>Not for use: it would silently mean absent where a value was meant.</summary>
    [Obsolete("'new()' would be absent. Name the type of the value, as in 'new Tool { ... }'; for absent write 'default'.", error: true)]
    public Optional()
    {
    }

    private Optional(T? value)
    {
        Value = value;
        IsSet = true;
    }

    /// <summary>The value; null when absent or null. Never throws.</summary>
    public T? Value { get; }

    /// <summary>True for null and for a value; false when absent.</summary>
    public bool IsSet { get; }

    /// <summary>True for an explicit null.</summary>
    public bool IsNull => IsSet && Value is null;

    /// <summary>True for a value, neither absent nor null.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool HasValue => Value is not null && IsSet;

    /// <summary>Present, with this value or null.</summary>
    public static implicit operator Optional<T>(T? value) => new(value);

    /// <summary>Whether both are absent, or both present with equal values.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>The contrary of equality.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>The value, if there is one that is not null.</summary>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = Value;
        return HasValue;
    }

    /// <summary>Both parts, for patterns: <c>is (true, null)</c>.</summary>
    public void Deconstruct(out bool isSet, out T? value)
    {
        isSet = IsSet;
        value = Value;
    }

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => IsSet == other.IsSet && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsSet ? HashCode.Combine(true, Value) : 0;

    /// <summary>The value's text, <c>null</c>, or <c>(absent)</c>.</summary>
    public override string ToString() => !IsSet ? "(absent)" : Value?.ToString() ?? "null";
}
