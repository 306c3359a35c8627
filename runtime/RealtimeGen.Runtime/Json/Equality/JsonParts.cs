using System.Buffers;

namespace RealtimeGen;

/// <summary>
/// The members of an object, or the items of an array, in the order of a hash of each name or item: what a comparison without regard to
/// order needs, in linear space and little more than linear time. Its memory is pooled.
/// </summary>
internal ref struct JsonParts
{
    private readonly ReadOnlySpan<byte> _data;
    private Part[] _parts;

    // The hash above, the index in _parts below.
    private ulong[] _keys;
    private int _count;

    private JsonParts(ReadOnlySpan<byte> data)
    {
        _data = data;
        _parts = ArrayPool<Part>.Shared.Rent(16);
        _keys = ArrayPool<ulong>.Shared.Rent(16);
    }

    /// <summary>How many parts there are; of members with equal names, only the last is one.</summary>
    public readonly int Count => _count;

    /// <summary>The members of the object at a cursor, which is consumed.</summary>
    public static JsonParts OfObject(ref JsonCursor json)
    {
        JsonParts parts = new(json.Document);
        json.TryEnterObject();
        while (json.NextEscapedMember(out Range name))
        {
            int start = json.Position;
            json.Skip();
            parts.Add(JsonHash.OfText(parts._data[name]), new Part(name, start..json.Position));
        }

        parts.Sort();
        parts.DropReplaced();
        return parts;
    }

    /// <summary>The items of the array at a cursor, which is consumed.</summary>
    public static JsonParts OfArray(ref JsonCursor json)
    {
        JsonParts parts = new(json.Document);
        json.TryEnterArray();
        while (json.NextItem())
        {
            int start = json.Position;
            json.Skip();
            Range value = start..json.Position;
            parts.Add(JsonHash.Of(parts._data[value]), new Part(default, value));
        }

        parts.Sort();
        return parts;
    }

    /// <summary>The hash of a part's name or, for items, value.</summary>
    public readonly int Hash(int rank) => (int)(_keys[rank] >> 32);

    /// <summary>The name of a member, with its escapes.</summary>
    public readonly ReadOnlySpan<byte> Name(int rank) => _data[_parts[(uint)_keys[rank]].Name];

    /// <summary>The text of a value.</summary>
    public readonly ReadOnlySpan<byte> Value(int rank) => _data[_parts[(uint)_keys[rank]].Value];

    /// <summary>The rank of the member of a name; -1 where there is none.</summary>
    public readonly int Find(ReadOnlySpan<byte> name, int hash)
    {
        int rank = _keys.AsSpan(0, _count).BinarySearch((ulong)(uint)hash << 32);
        for (rank = rank < 0 ? ~rank : rank; rank < _count && Hash(rank) == hash; rank++)
        {
            if (JsonEquality.EqualText(Name(rank), name))
            {
                return rank;
            }
        }

        return -1;
    }

    public readonly void Dispose()
    {
        ArrayPool<Part>.Shared.Return(_parts);
        ArrayPool<ulong>.Shared.Return(_keys);
    }

    private void Add(int hash, Part part)
    {
        if (_count == Math.Min(_parts.Length, _keys.Length))
        {
            Grow(ref _parts, _count);
            Grow(ref _keys, _count);
        }

        _parts[_count] = part;
        _keys[_count] = ((ulong)(uint)hash << 32) | (uint)_count;
        _count++;
    }

    private readonly void Sort() => _keys.AsSpan(0, _count).Sort();

    // A member goes when a later one has its name; both have its hash, and stand in the order of the document.
    private void DropReplaced()
    {
        int kept = 0;
        for (int rank = 0; rank < _count; rank++)
        {
            bool isReplaced = false;
            for (int later = rank + 1; later < _count && Hash(later) == Hash(rank) && !isReplaced; later++)
            {
                isReplaced = JsonEquality.EqualText(Name(rank), Name(later));
            }

            if (!isReplaced)
            {
                _keys[kept++] = _keys[rank];
            }
        }

        _count = kept;
    }

    private static void Grow<TItem>(ref TItem[] items, int count)
    {
        TItem[] larger = ArrayPool<TItem>.Shared.Rent(count * 2);
        items.AsSpan(0, count).CopyTo(larger);
        ArrayPool<TItem>.Shared.Return(items);
        items = larger;
    }

    private readonly record struct Part(Range Name, Range Value);
}
