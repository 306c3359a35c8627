using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Server.Rules;

/// <summary>The conversation as a client can know it: the items that were added and not deleted, in order.</summary>
internal abstract class ItemRule : Rule
{
    private readonly List<string> _items = [];

    protected IReadOnlyList<string> Items => _items;

    public sealed override void Received(ServerEvent serverEvent)
    {
        Judge(serverEvent);
        if (serverEvent is ServerEvent.ConversationItemAdded added)
        {
            int previous = added.PreviousItemId.Value is { } id ? _items.IndexOf(id) : -1;
            _items.Insert(previous + 1, ServerEventFacts.IdOf(added.Item));
        }

        if (serverEvent is ServerEvent.ConversationItemDeleted deleted) _items.Remove(deleted.ItemId);
    }

    protected abstract void Judge(ServerEvent serverEvent);
}

internal sealed class AnItemIsAddedOnce : ItemRule
{
    public override string Sentence => "conversation.item.added names an item that the conversation does not have, behind one that it has.";

    protected override void Judge(ServerEvent serverEvent)
    {
        if (serverEvent is not ServerEvent.ConversationItemAdded added) return;
        string id = ServerEventFacts.IdOf(added.Item);
        Demand(!Items.Contains(id), $"{id} is there already");
        Demand(added.PreviousItemId.IsNull || Items.Contains(added.PreviousItemId.Value!), $"{id} follows {added.PreviousItemId}, which is not there");
    }
}

internal sealed class APreviousItemIsTheOneBefore : ItemRule
{
    public override string Sentence => "previous_item_id is the item before, or null for the first; of committed audio it is the last item.";

    protected override void Judge(ServerEvent serverEvent)
    {
        if (serverEvent is ServerEvent.ConversationItemDone done)
        {
            int index = Items.ToList().IndexOf(ServerEventFacts.IdOf(done.Item));
            Demand(index < 0 || done.PreviousItemId.Value == (index == 0 ? null : Items[index - 1]), $"{done} in {string.Join(", ", Items)}");
        }

        if (serverEvent is ServerEvent.InputAudioBufferCommitted committed) Demand(committed.PreviousItemId.Value == (Items.Count == 0 ? null : Items[^1]), $"{committed} in {string.Join(", ", Items)}");
    }
}

internal sealed class AnItemIsDoneOnce : ItemRule
{
    private readonly HashSet<string> _done = [];

    public override string Sentence => "conversation.item.done comes once for an item, behind its conversation.item.added, and not for a deleted one.";

    protected override void Judge(ServerEvent serverEvent)
    {
        if (serverEvent is ServerEvent.ConversationItemAdded added) _done.Remove(ServerEventFacts.IdOf(added.Item));
        if (serverEvent is not ServerEvent.ConversationItemDone done) return;
        string id = ServerEventFacts.IdOf(done.Item);
        Demand(Items.Contains(id), $"{id} is not there");
        Demand(_done.Add(id), $"{id} was done already");
    }
}

internal sealed class ADoneItemIsFinished : ItemRule
{
    public override string Sentence => "The item of conversation.item.done is not in progress.";

    protected override void Judge(ServerEvent serverEvent)
    {
        if (serverEvent is ServerEvent.ConversationItemDone done) Demand(ServerEventFacts.StatusOf(done.Item) != ItemStatus.InProgress, done.Item.ToString()!);
    }
}

internal sealed class AClientsItemIsDoneAtOnce : ItemRule
{
    private string? _expected;
    private string? _ofResponse;

    public override string Sentence => "An item that is not the model's, nor a list of tools, is done directly behind its conversation.item.added.";

    protected override void Judge(ServerEvent serverEvent)
    {
        if (_expected is not null)
        {
            Demand(serverEvent is ServerEvent.ConversationItemDone done && ServerEventFacts.IdOf(done.Item) == _expected, $"{_expected} is followed by {serverEvent.Type}");
        }

        string? id = serverEvent is ServerEvent.ConversationItemAdded { Item: not ConversationItem.McpListTools and var item } ? ServerEventFacts.IdOf(item) : null;
        _expected = id == _ofResponse ? null : id;
        _ofResponse = serverEvent is ServerEvent.ResponseOutputItemAdded output ? ServerEventFacts.IdOf(output.Item) : null;
    }
}

internal sealed class OnlyItemsThatExistAreTouched : ItemRule
{
    public override string Sentence => "Deleted, retrieved and truncated are items that the conversation has.";

    protected override void Judge(ServerEvent serverEvent)
    {
        string? id = serverEvent switch
        {
            ServerEvent.ConversationItemDeleted deleted => deleted.ItemId,
            ServerEvent.ConversationItemTruncated truncated => truncated.ItemId,
            ServerEvent.ConversationItemRetrieved retrieved => ServerEventFacts.IdOf(retrieved.Item),
            _ => null,
        };
        Demand(id is null || Items.Contains(id), $"{serverEvent.Type} of {id}");
    }
}

internal sealed class EventsDoNotCarryAudioOfItems : ItemRule
{
    public override string Sentence => "The audio of an item is in conversation.item.retrieved only.";

    protected override void Judge(ServerEvent serverEvent)
    {
        ConversationItem? item = serverEvent switch
        {
            ServerEvent.ConversationItemAdded added => added.Item,
            ServerEvent.ConversationItemDone done => done.Item,
            ServerEvent.ResponseOutputItemDone done => done.Item,
            _ => null,
        };
        if (item is ConversationItem.Message message)
        {
            Demand(message.Content.All(part => part is not (ContentPart.InputAudio { Audio: not null } or ContentPart.OutputAudio { Audio: not null })), serverEvent.Type);
        }
    }
}
