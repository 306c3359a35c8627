using System.Collections.Concurrent;

namespace RealtimeGen.Soak;

/// <summary>What has become of every message: the server has answered it, its sender was told that it may be lost, or neither yet. Safe on any thread.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<string, byte> _open = new();
    private readonly ConcurrentDictionary<string, long> _events = new();
    private readonly ConcurrentQueue<string> _hangs = new();
    private long _sent;
    private long _acknowledged;
    private long _reported;

    /// <summary>Messages of which nothing has been heard.</summary>
    public ICollection<string> Open => _open.Keys;

    public IReadOnlyCollection<string> Hangs => _hangs;

    public bool HasHung => !_hangs.IsEmpty;

    /// <summary>What else has happened, and how often.</summary>
    public IEnumerable<KeyValuePair<string, long>> Events => _events.OrderBy(e => e.Key, StringComparer.Ordinal);

    public void Sending(string message)
    {
        Interlocked.Increment(ref _sent);
        _open[message] = 0;
    }

    public void Acknowledged(string message)
    {
        if (_open.TryRemove(message, out _)) Interlocked.Increment(ref _acknowledged);
    }

    public void Reported(string message)
    {
        if (_open.TryRemove(message, out _)) Interlocked.Increment(ref _reported);
    }

    public void Happened(string what) => _events.AddOrUpdate(what, 1, (_, count) => count + 1);

    /// <summary>Something has taken longer than it ever may.</summary>
    public void Hung(string what) => _hangs.Enqueue(what);

    public override string ToString() =>
        $"{Interlocked.Read(ref _sent)} sent, {Interlocked.Read(ref _acknowledged)} acknowledged, {Interlocked.Read(ref _reported)} reported, {_open.Count} open";
}
