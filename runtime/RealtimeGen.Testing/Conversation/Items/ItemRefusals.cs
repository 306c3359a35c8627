using RealtimeGen.Testing.Session;

namespace RealtimeGen.Testing.Conversation.Items;

/// <summary>
/// What can be wrong with an event about an item. Codes and messages of deleting, retrieving and truncating are the service's; those of creating follow them.
/// </summary>
internal static class ItemRefusals
{
    public static Refusal Missing(string doing, string verb, string id) =>
        new($"item_{verb}_invalid_item_id", $"Error {doing} item: the item with id '{id}' does not exist.", null);

    public static Refusal Duplicate(string id) =>
        new("item_create_duplicate_item_id", $"Error creating item: an item with id '{id}' already exists.", null);

    public static Refusal NoSuchCall(string callId) => new("invalid_tool_call_id", $"Tool call ID '{callId}' not found in conversation.", null);

    public static Refusal NotSpoken(string id) =>
        new("invalid_value", $"Error truncating item: only audio of an assistant message can be truncated, which '{id}' is not.", "item_id");

    public static Refusal NoSuchPart(string id, long index) =>
        new("invalid_value", $"Error truncating item: '{id}' has no content part {index}.", "content_index");

    public static Refusal TooShort(long actualMs, long askedMs) =>
        new("invalid_value", $"Audio content of {actualMs}ms is already shorter than {askedMs}ms", "audio_end_ms");
}
