namespace RealtimeGen.Generator.Analysis.Catalog;

/// <summary>Values that are costly to make, held for a while. For any thread.</summary>
internal sealed class RecentValues<TKey, TValue>
    where TKey : notnull
{
    /// <summary>A solution has a few schemas; a compiler process that lives for days sees many.</summary>
    private const int Capacity = 64;

    private readonly Dictionary<TKey, Lazy<TValue>> _values = [];
    private readonly Queue<TKey> _order = new();

    public TValue Get(TKey key, Func<TKey, TValue> make)
    {
        Lazy<TValue>? value;
        lock (_values)
        {
            if (!_values.TryGetValue(key, out value))
            {
                if (_values.Count == Capacity) _values.Remove(_order.Dequeue());
                _order.Enqueue(key);
                _values.Add(key, value = new Lazy<TValue>(() => make(key)));
            }
        }

        return value.Value;
    }
}
