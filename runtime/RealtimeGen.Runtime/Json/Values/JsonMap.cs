using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace RealtimeGen;

/// <summary>
/// A JSON object of free names and values of one type: immutable, in the order of the document, and equal to a map with equal members in
/// any order. Write it as <c>[new("name", value), ...]</c>.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[CollectionBuilder(typeof(JsonMap), nameof(JsonMap.Create))]
[DebuggerDisplay("Count = {Count}")]
[SuppressMessage("Naming", "CA1710", Justification = "A map, as JSON Schema users say; JsonList is its sibling.")]
public class JsonMap<T> : IReadOnlyDictionary<string, T>, IEquatable<JsonMap<T>>
{
    // Below this a scan over the names is as quick as hashing one.
    private const int IndexedFrom = 9;

    private readonly KeyValuePair<string, T>[] _members;
    private Dictionary<string, int>? _index;

    internal JsonMap(KeyValuePair<string, T>[] members) => _members = members;

    /// <summary>The map without members.</summary>
    public static JsonMap<T> Empty { get; } = new([]);

    /// <summary>How many members there are.</summary>
    public int Count => _members.Length;

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> Keys => _members.Select(member => member.Key);

    /// <summary>The values, in order.</summary>
    public IEnumerable<T> Values => _members.Select(member => member.Value);

    /// <summary>The value of a member.</summary>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public T this[string key] =>
        IndexOf(key) is >= 0 and int index ? _members[index].Value : throw new KeyNotFoundException($"There is no member '{key}'.");

    /// <summary>Whether both are null, or maps of equal members.</summary>
    public static bool operator ==(JsonMap<T>? left, JsonMap<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The contrary of equality.</summary>
    public static bool operator !=(JsonMap<T>? left, JsonMap<T>? right) => !(left == right);

    /// <summary>The members in order, without a copy.</summary>
    public ReadOnlySpan<KeyValuePair<string, T>> AsSpan() => _members;

    /// <summary>Whether there is such a member.</summary>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <summary>The value of a member, if there is one.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        int index = IndexOf(key);
        value = index >= 0 ? _members[index].Value : default;
        return index >= 0;
    }

    /// <summary>A map in which a member has this value: replaced in its place, or added at the end.</summary>
    public JsonMap<T> With(string name, T value)
    {
        ArgumentNullException.ThrowIfNull(name);
        KeyValuePair<string, T> member = new(name, value);
        int index = IndexOf(name);
        if (index < 0)
        {
            return Derive([.. _members, member]);
        }

        KeyValuePair<string, T>[] members = [.. _members];
        members[index] = member;
        return Derive(members);
    }

    /// <summary>A map without a member; the same map where there is none.</summary>
    public JsonMap<T> Without(string name) =>
        IndexOf(name) is >= 0 and int index ? Derive([.. _members.AsSpan(0, index), .. _members.AsSpan(index + 1)]) : this;

    /// <summary>Enumerates without allocation.</summary>
    public Enumerator GetEnumerator() => new(_members);

    /// <inheritdoc/>
    public virtual bool Equals(JsonMap<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other.GetType() != GetType() || other.Count != Count)
        {
            return false;
        }

        foreach (KeyValuePair<string, T> member in _members)
        {
            if (!other.TryGetValue(member.Key, out T? value) || !EqualityComparer<T>.Default.Equals(member.Value, value))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as JsonMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int sum = _members.Length;
        foreach (KeyValuePair<string, T> member in _members)
        {
            sum += HashCode.Combine(member.Key, member.Value);
        }

        return sum;
    }

    /// <summary>The members' texts: <c>{a: 1, b: 2}</c>.</summary>
    public override string ToString() => "{" + string.Join(", ", _members.Select(member => member.Key + ": " + member.Value)) + "}";

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, T>>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _members.GetEnumerator();

    private protected virtual JsonMap<T> Derive(KeyValuePair<string, T>[] members) => members.Length == 0 ? Empty : new(members);

    private int IndexOf(string name)
    {
        if (_members.Length >= IndexedFrom)
        {
            return (_index ??= MakeIndex()).GetValueOrDefault(name, -1);
        }

        for (int i = 0; i < _members.Length; i++)
        {
            if (_members[i].Key == name)
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> MakeIndex()
    {
        Dictionary<string, int> index = new(_members.Length);
        for (int i = 0; i < _members.Length; i++)
        {
            index.Add(_members[i].Key, i);
        }

        return index;
    }

    /// <summary>Enumerates a map.</summary>
    public struct Enumerator
    {
        private readonly KeyValuePair<string, T>[] _members;
        private int _index;

        internal Enumerator(KeyValuePair<string, T>[] members)
        {
            _members = members;
            _index = -1;
        }

        /// <summary>The member at hand.</summary>
        public readonly KeyValuePair<string, T> Current => _members[_index];

        /// <summary>Goes to the next member; false when there is none.</summary>
        public bool MoveNext() => ++_index < _members.Length;
    }
}

/// <summary>Makes maps.</summary>
public static class JsonMap
{
    /// <summary>A map of these members; of equal names the last wins. What a collection expression calls.</summary>
    public static JsonMap<T> Create<T>(params ReadOnlySpan<KeyValuePair<string, T>> members)
    {
        if (members.IsEmpty)
        {
            return JsonMap<T>.Empty;
        }

        JsonMapBuilder<T> builder = default;
        foreach (KeyValuePair<string, T> member in members)
        {
            builder.Add(member.Key, member.Value);
        }

        return builder.ToMap();
    }
}
