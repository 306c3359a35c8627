using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Conversation.Items;

/// <summary>An item of the conversation.</summary>
internal sealed class StoredItem(string id, ConversationItem item)
{
    private ConversationItem _item = item;

    public string Id { get; } = id;

    /// <summary>All of it, audio too.</summary>
    public ConversationItem Item
    {
        get => Growing?.Invoke() ?? _item;
        set
        {
            _item = value;
            Growing = null;
        }
    }

    /// <summary>What the model has said of it so far, while it still speaks.</summary>
    public Func<ConversationItem>? Growing { get; set; }

    /// <summary>What the user says in it, as the model understands audio without a transcript.</summary>
    public string? Heard { get; init; }

    /// <summary>Whether the client has cut it: what the model still says of it is not kept.</summary>
    public bool IsTruncated { get; set; }
}
