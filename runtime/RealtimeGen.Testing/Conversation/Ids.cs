using System.Globalization;

namespace RealtimeGen.Testing.Conversation;

/// <summary>Names of things, counted from 1 in each conversation, so that a test reads and repeats the same ones.</summary>
internal sealed class Ids
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    public string Event() => Next("event");

    public string Item()
    {
        string id = Next("item");
        _taken.Add(id);
        return id;
    }

    public string Response() => Next("resp");

    public string Call() => Next("call");

    /// <summary>Takes a name that the client has chosen for an item; false where something has it already, be it still to come.</summary>
    public bool TryTakeItem(string id)
    {
        _used.Add(id);
        return _taken.Add(id);
    }

    /// <summary>The item is gone, and its name free for the client, though never for the server.</summary>
    public void ReleaseItem(string id) => _taken.Remove(id);

    private string Next(string kind)
    {
        string id;
        do
        {
            int number = _last[kind] = _last.GetValueOrDefault(kind) + 1;
            id = string.Create(CultureInfo.InvariantCulture, $"{kind}_{number:D4}");
        }
        while (_used.Contains(id));
        return id;
    }
}
