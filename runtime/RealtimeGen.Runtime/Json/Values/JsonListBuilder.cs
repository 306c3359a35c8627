using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace RealtimeGen;

/// <summary>Collects the items of a list while it is read; for emitted code. Up to four items cost no array but the list's own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct JsonListBuilder<T>
{
    private const int InlineLength = 4;

    private InlineItems _inline;
    private T[]? _items;
    private int _count;

    /// <summary>Adds an item at the end.</summary>
    public void Add(T item)
    {
        if (_count < InlineLength)
        {
            _inline[_count++] = item;
            return;
        }

        if (_items is null)
        {
            _items = new T[InlineLength * 4];
            ((ReadOnlySpan<T>)_inline).CopyTo(_items);
        }
        else if (_count == _items.Length)
        {
            Array.Resize(ref _items, _count * 2);
        }

        _items[_count++] = item;
    }

    /// <summary>The list of the items added so far.</summary>
    public readonly JsonList<T> ToList()
    {
        ReadOnlySpan<T> items = _items is null ? ((ReadOnlySpan<T>)_inline)[.._count] : _items.AsSpan(0, _count);
        return JsonList.Create(items);
    }

    [InlineArray(InlineLength)]
    private struct InlineItems
    {
        private T _first;
    }
}
