using System.Text.Json;

namespace RealtimeGen;

/// <summary>The items of the conversation in their order, the newest within limits.</summary>
internal sealed class ConversationMemory(int maxItems, long maxBytes)
{
    private readonly Lock _gate = new();
    private readonly List<RememberedItem> _items = [];
    private readonly List<(string? EventId, string? ItemId, bool IsFirst, byte[] Item)> _asked = [];

    // Items that the server made of audio and in responses: an item that this side asked for is none of them.
    private readonly HashSet<string> _serversOwn = [];
    private long _bytes;
    private int _dropped;

    public void Sending(Frame frame)
    {
        if (frame.Kind is not EventKind.ItemCreate || !frame.Envelope.Item.Exists) return;
        ReadOnlySpan<byte> message = frame.Written.Span;
        Envelope envelope = frame.Envelope;
        lock (_gate)
        {
            bool isFirst = envelope.PreviousItemId.Is("root", message);
            _asked.Add((envelope.EventId.TextIn(message), envelope.ItemId.TextIn(message), isFirst, envelope.Item.In(message).ToArray()));
        }
    }

    public void Received(Frame frame)
    {
        ReadOnlySpan<byte> message = frame.Written.Span;
        ref readonly Envelope envelope = ref frame.Envelope;
        lock (_gate)
        {
            switch (envelope.Kind)
            {
                case EventKind.OutputAudioDelta when Find(envelope.ItemId, message) is { } spoken:
                    spoken.AudioCharacters += envelope.Delta.Length;
                    break;
                case EventKind.OutputTranscriptDelta or EventKind.OutputTextDelta when Find(envelope.ItemId, message) is { } said:
                    said.Say(envelope.ContentIndex, envelope.Delta.TextIn(message));
                    break;
                case EventKind.ItemAdded or EventKind.ItemCreated when envelope.Item.Exists && envelope.ItemId.TextIn(message) is { } id:
                    Add(id, envelope, message);
                    break;
                case EventKind.ItemDone or EventKind.OutputItemDone when envelope.Item.Exists && Find(envelope.ItemId, message) is { } done:
                    Complete(done, envelope.Item.In(message));
                    break;
                case EventKind.OutputItemAdded or EventKind.AudioCommitted when envelope.ItemId.TextIn(message) is { } made:
                    _serversOwn.Add(made);
                    break;
                case EventKind.TranscriptionCompleted when Find(envelope.ItemId, message) is { } transcribed:
                    transcribed.Transcribe(envelope.ContentIndex, Member(message, "transcript", AsText));
                    break;
                case EventKind.ItemTruncated when Find(envelope.ItemId, message) is { } cut:
                    cut.HeardMilliseconds = Member(message, "audio_end_ms", AsInteger);
                    break;
                case EventKind.ItemDeleted when Find(envelope.ItemId, message) is { } deleted:
                    Remove(deleted);
                    break;
                // One that names no event may refuse any item without an id; the server's telling will do for them.
                case EventKind.Error:
                    string? refused = envelope.ErrorEventId.TextIn(message);
                    _asked.RemoveAll(item => item.EventId == refused);
                    break;
            }
        }
    }

    /// <summary>The link is over: nothing is added to any item any more.</summary>
    public void Break()
    {
        lock (_gate)
        {
            _asked.Clear();
            _serversOwn.Clear();
        }
    }

    /// <summary>The items in order, and how many there were no room for.</summary>
    public (RememberedItem[] Items, int Dropped) Recall()
    {
        lock (_gate) return ([.. _items], _dropped);
    }

    private void Add(string id, in Envelope envelope, ReadOnlySpan<byte> message)
    {
        if (Find(envelope.ItemId, message) is not null) return;
        int asked = _asked.FindIndex(item => item.ItemId == id);
        if (asked < 0 && !_serversOwn.Remove(id)) asked = _asked.FindIndex(item => item.ItemId is null);
        bool isFirst = asked >= 0 && _asked[asked].IsFirst;
        RememberedItem added = new(id, asked < 0 ? envelope.Item.In(message).ToArray() : _asked[asked].Item) { IsOwn = asked >= 0, IsDone = asked >= 0 };
        if (asked >= 0) _asked.RemoveAt(asked);
        int previous = envelope.PreviousItemId.TextIn(message) is { } previousId ? _items.FindLastIndex(item => item.Id == previousId) : -1;
        _items.Insert(isFirst ? 0 : previous >= 0 ? previous + 1 : _items.Count, added);
        _bytes += added.Json.Length;
        while (_items.Count > maxItems || (_bytes > maxBytes && _items.Count > 1)) Drop();
    }

    private void Complete(RememberedItem item, ReadOnlySpan<byte> told)
    {
        item.IsDone = true;
        if (item.IsOwn) return;
        _bytes += told.Length - item.Json.Length;
        item.Json = told.ToArray();
    }

    private void Drop()
    {
        Remove(_items[0]);
        _dropped++;
    }

    private void Remove(RememberedItem item)
    {
        _items.Remove(item);
        _bytes -= item.Json.Length;
    }

    // Almost always it is one of the last.
    private RememberedItem? Find(Extent itemId, ReadOnlySpan<byte> message)
    {
        for (int i = _items.Count - 1; i >= 0; i--)
        {
            if (itemId.Is(_items[i].Id, message)) return _items[i];
        }

        return null;
    }

    private static T? Member<T>(ReadOnlySpan<byte> message, string name, Func<JsonElement, T> read)
    {
        // The envelope was read from it, so it is JSON.
        Utf8JsonReader reader = new(message, new JsonReaderOptions { MaxDepth = JsonCursor.MaxDepth });
        if (!JsonElement.TryParseValue(ref reader, out JsonElement? parsed)) return default;
        return parsed.Value.TryGetProperty(name, out JsonElement member) ? read(member) : default;
    }

    private static string? AsText(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static long AsInteger(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long integer) ? integer : 0;
}
