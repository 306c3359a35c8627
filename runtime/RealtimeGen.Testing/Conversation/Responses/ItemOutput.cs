using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Items;

namespace RealtimeGen.Testing.Conversation.Responses;

/// <summary>One item of a response while it comes into being.</summary>
internal abstract class ItemOutput(ConversationState state, ResponseRun run, int index)
{
    private StoredItem? _stored;

    protected string ItemId { get; } = state.Ids.Item();

    protected string ResponseId => run.Id;

    protected int Index => index;

    protected Outbox Outbox => state.Outbox;

    protected ResponseSettings Settings => run.Settings;

    /// <summary>Announces the item, which is empty yet.</summary>
    public void Open()
    {
        ConversationItem item = Item(ItemStatus.InProgress);
        Outbox.Send(new ServerEvent.ResponseOutputItemAdded { EventId = Outbox.NewId(), ResponseId = ResponseId, OutputIndex = index, Item = item });
        if (Settings.IsInConversation)
        {
            _stored = new StoredItem(ItemId, item) { Growing = () => Item(ItemStatus.InProgress) };
            state.Items.Append(_stored);
        }

        OpenContent();
    }

    /// <summary>Finishes the item, in the order that the service was recorded to use.</summary>
    public ConversationItem Close(ItemStatus status)
    {
        CloseContent();
        ConversationItem item = _stored is { IsTruncated: true } cut ? WithStatus(cut.Item, status) : Item(status);
        if (_stored is not null)
        {
            _stored.Item = item;
            state.Items.Finish(_stored);
        }

        Outbox.Send(new ServerEvent.ResponseOutputItemDone
        {
            EventId = Outbox.NewId(),
            ResponseId = ResponseId,
            OutputIndex = index,
            Item = ItemFacts.WithoutAudio(item),
        });
        return item;
    }

    protected abstract ConversationItem Item(ItemStatus status);

    protected abstract void OpenContent();

    protected abstract void CloseContent();

    private static ConversationItem WithStatus(ConversationItem item, ItemStatus status) =>
        item is ConversationItem.Message message ? message with { Status = status } : item;
}
