using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Audio;
using RealtimeGen.Testing.Session;

namespace RealtimeGen.Testing.Conversation.Items;

/// <summary>Serves the client's events about items. Each returns why it is refused, or null.</summary>
internal sealed class ItemDesk(ConversationState state)
{
    private const string Root = "root";

    private readonly Outbox _outbox = state.Outbox;
    private readonly ItemList _items = state.Items;

    public Refusal? Create(ClientEvent.ConversationItemCreate asked)
    {
        // Clients send an empty name for none, which the service takes.
        string? previousId = asked.PreviousItemId is "" ? null : asked.PreviousItemId;
        StoredItem? previous = previousId is null ? (_items.LastId is { } last ? _items.Find(last) : null)
            : previousId == Root ? null
            : _items.Find(previousId);
        if (previousId is not null && previousId != Root && previous is null) return ItemRefusals.Missing("creating", "create", previousId);
        if (asked.Item is ConversationItem.FunctionCallOutput output && !_items.Calls(output.CallId)) return ItemRefusals.NoSuchCall(output.CallId);
        string? named = ItemFacts.IdOf(asked.Item) is { Length: > 0 } given ? given : null;
        if (named is not null && !state.Ids.TryTakeItem(named)) return ItemRefusals.Duplicate(named);

        string id = named ?? state.Ids.Item();
        StoredItem item = new(id, ItemFacts.Settled(asked.Item, id));
        _items.InsertAfter(previous, item);
        _items.Finish(item);
        return null;
    }

    public Refusal? Retrieve(ClientEvent.ConversationItemRetrieve asked)
    {
        if (_items.Find(asked.ItemId) is not { } item) return ItemRefusals.Missing("retrieving", "retrieve", asked.ItemId);
        _outbox.Send(new ServerEvent.ConversationItemRetrieved { EventId = _outbox.NewId(), Item = item.Item });
        return null;
    }

    public Refusal? Delete(ClientEvent.ConversationItemDelete asked)
    {
        if (_items.Find(asked.ItemId) is not { } item) return ItemRefusals.Missing("deleting", "delete", asked.ItemId);
        _items.Remove(item);

        // While the model still speaks, events about the item go on.
        if (item.Growing is null) state.Ids.ReleaseItem(item.Id);
        _outbox.Send(new ServerEvent.ConversationItemDeleted { EventId = _outbox.NewId(), ItemId = item.Id });
        return null;
    }

    /// <summary>Cuts the audio, and drops the transcript: nobody knows how much of it was heard.</summary>
    public Refusal? Truncate(ClientEvent.ConversationItemTruncate asked)
    {
        if (_items.Find(asked.ItemId) is not { } item) return ItemRefusals.Missing("truncating", "truncate", asked.ItemId);
        if (item.Item is not ConversationItem.Message message || message.Role != Role.Assistant) return ItemRefusals.NotSpoken(item.Id);
        if (asked.ContentIndex >= message.Content.Count) return ItemRefusals.NoSuchPart(item.Id, asked.ContentIndex);
        if (message.Content[(int)asked.ContentIndex] is not ContentPart.OutputAudio { Audio: var audio }) return ItemRefusals.NotSpoken(item.Id);
        ReadOnlyMemory<byte> pcm = audio?.Memory ?? default;
        long lengthMs = Pcm.Ms(pcm.Length);
        if (asked.AudioEndMs > lengthMs) return ItemRefusals.TooShort(lengthMs, asked.AudioEndMs);

        ContentPart cut = new ContentPart.OutputAudio { Audio = new JsonBytes(pcm[..(int)(asked.AudioEndMs * Pcm.BytesPerMs)]) };
        item.Item = message with { Content = [.. message.Content.Select((part, index) => index == asked.ContentIndex ? cut : part)] };
        item.IsTruncated = true;
        _outbox.Send(new ServerEvent.ConversationItemTruncated
        {
            EventId = _outbox.NewId(),
            ItemId = item.Id,
            ContentIndex = asked.ContentIndex,
            AudioEndMs = asked.AudioEndMs,
        });
        return null;
    }
}
