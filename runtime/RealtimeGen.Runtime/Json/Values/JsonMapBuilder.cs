using System.ComponentModel;

namespace RealtimeGen;

/// <summary>
/// Collects the members of a map while it is read; for emitted code. Of equal names the last wins, in the place of the first.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct JsonMapBuilder<T>
{
    // Below this a scan over the names is as quick as hashing one.
    private const int IndexedFrom = 9;

    private KeyValuePair<string, T>[]? _members;
    private Dictionary<string, int>? _index;
    private int _count;

    /// <summary>How many members there are.</summary>
    public readonly int Count => _count;

    /// <summary>Adds a member, or replaces the value of an earlier one of the same name.</summary>
    public void Add(string name, T value)
    {
        _members ??= new KeyValuePair<string, T>[4];
        int index = IndexOf(name);
        if (index >= 0)
        {
            _members[index] = new(name, value);
            return;
        }

        if (_count == _members.Length)
        {
            Array.Resize(ref _members, _count * 2);
        }

        _members[_count] = new(name, value);
        _index?.Add(name, _count);
        _count++;
    }

    /// <summary>Takes a member out where there is one of this name; the others keep their order.</summary>
    internal void Remove(string name)
    {
        int index = IndexOf(name);
        if (index < 0)
        {
            return;
        }

        _index?.Remove(name);
        _count--;
        for (int i = index; i < _count; i++)
        {
            _members![i] = _members[i + 1];
            _index?[_members[i].Key] = i;
        }
    }

    /// <summary>The map of the members added so far.</summary>
    public readonly JsonMap<T> ToMap() => _count == 0 ? JsonMap<T>.Empty : new(ToArray());

    internal readonly KeyValuePair<string, T>[] ToArray() => _members.AsSpan(0, _count).ToArray();

    private int IndexOf(string name)
    {
        if (_count < IndexedFrom)
        {
            for (int i = 0; i < _count; i++)
            {
                if (_members![i].Key == name)
                {
                    return i;
                }
            }

            return -1;
        }

        if (_index is null)
        {
            _index = [];
            for (int i = 0; i < _count; i++)
            {
                _index.Add(_members![i].Key, i);
            }
        }

        return _index.GetValueOrDefault(name, -1);
    }
}
