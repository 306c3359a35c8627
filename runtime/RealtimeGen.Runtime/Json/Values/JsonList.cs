using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace RealtimeGen;

/// <summary>
/// A JSON array of items of one type: immutable, and equal to a list with equal items. Write it as a collection expression, <c>[a, b, ..
/// rest]</c>; take it apart with list patterns.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(JsonList), nameof(JsonList.Create))]
[DebuggerDisplay("Count = {Count}")]
public sealed partial class JsonList<T> : IReadOnlyList<T>, IEquatable<JsonList<T>>
{
    private readonly T[] _items;

    internal JsonList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static JsonList<T> Empty { get; } = new([]);

    /// <summary>How many items there are.</summary>
    public int Count => _items.Length;

    /// <summary>The item at an index.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
    public T this[int index] => _items[index];

    /// <summary>A list of the same items.</summary>
    public static implicit operator JsonList<T>(T[] items) => JsonList.Create<T>(items);

    /// <summary>A list of the same items.</summary>
    public static implicit operator JsonList<T>(List<T> items) => new([.. items]);

    /// <summary>Whether both are null, or lists of equal items.</summary>
    public static bool operator ==(JsonList<T>? left, JsonList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The contrary of equality.</summary>
    public static bool operator !=(JsonList<T>? left, JsonList<T>? right) => !(left == right);

    /// <summary>The items, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>A part of the list; this is what <c>.. var rest</c> in a list pattern gives.</summary>
    public JsonList<T> Slice(int start, int length) => JsonList.Create<T>(_items.AsSpan(start, length));

    /// <summary>A list with one item more, at the end.</summary>
    public JsonList<T> Add(T item) => new([.. _items, item]);

    /// <summary>Enumerates without allocation.</summary>
    public Enumerator GetEnumerator() => new(_items);

    /// <inheritdoc/>
    public bool Equals(JsonList<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        return other is not null && _items.AsSpan().SequenceEqual(other._items, null);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items' texts: <c>[a, b]</c>.</summary>
    public override string ToString() => "[" + string.Join(", ", _items) + "]";

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Enumerates a list.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The item at hand.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next item; false when there is none.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes lists.</summary>
public static class JsonList
{
    /// <summary>A list of these items; what a collection expression calls.</summary>
    public static JsonList<T> Create<T>(params ReadOnlySpan<T> items) => items.IsEmpty ? JsonList<T>.Empty : new(items.ToArray());
}
