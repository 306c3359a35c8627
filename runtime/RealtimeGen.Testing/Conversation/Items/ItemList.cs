using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Conversation.Items;

/// <summary>The items of the conversation, in order, and what the client is told of them.</summary>
internal sealed class ItemList(Outbox outbox)
{
    private readonly List<StoredItem> _items = [];

    public IReadOnlyList<StoredItem> All => _items;

    public string? LastId => _items.Count == 0 ? null : _items[^1].Id;

    public StoredItem? Find(string id) => _items.Find(item => item.Id == id);

    public bool Calls(string callId) => _items.Exists(item => item.Item is ConversationItem.FunctionCall call && call.CallId == callId);

    public void Append(StoredItem item) => Insert(_items.Count, item);

    /// <summary>Puts an item behind another; null puts it first.</summary>
    public void InsertAfter(StoredItem? previous, StoredItem item) => Insert(previous is null ? 0 : _items.IndexOf(previous) + 1, item);

    public void Remove(StoredItem item) => _items.Remove(item);

    /// <summary>Tells that an item is finished, if it is still there.</summary>
    public void Finish(StoredItem item)
    {
        if (!_items.Contains(item)) return;
        outbox.Send(new ServerEvent.ConversationItemDone
        {
            EventId = outbox.NewId(),
            PreviousItemId = PreviousId(item),
            Item = ItemFacts.WithoutAudio(item.Item),
        });
    }

    private void Insert(int index, StoredItem item)
    {
        _items.Insert(index, item);
        outbox.Send(new ServerEvent.ConversationItemAdded
        {
            EventId = outbox.NewId(),
            PreviousItemId = PreviousId(item),
            Item = ItemFacts.WithoutAudio(item.Item),
        });
    }

    private string? PreviousId(StoredItem item)
    {
        int index = _items.IndexOf(item);
        return index == 0 ? null : _items[index - 1].Id;
    }
}
