using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Conversation.Items;

/// <summary>What all kinds of items have.</summary>
internal static class ItemFacts
{
    public static string? IdOf(ConversationItem item) => item switch
    {
        ConversationItem.Message message => message.Id,
        ConversationItem.FunctionCall call => call.Id,
        ConversationItem.FunctionCallOutput output => output.Id,
        ConversationItem.McpCall call => call.Id,
        ConversationItem.McpListTools list => list.Id,
        ConversationItem.McpApprovalRequest request => request.Id,
        ConversationItem.McpApprovalResponse response => response.Id,
        ConversationItem.ItemReference reference => reference.Id,
        _ => null,
    };

    /// <summary>An item of a client as it stands in the conversation: it has a name, and what was said is said.</summary>
    public static ConversationItem Settled(ConversationItem item, string id) => item switch
    {
        ConversationItem.Message message => message with { Id = id, Status = Settled(message.Status) },
        ConversationItem.FunctionCall call => call with { Id = id, Status = Settled(call.Status) },
        ConversationItem.FunctionCallOutput output => output with { Id = id },
        ConversationItem.McpCall call => call with { Id = id },
        ConversationItem.McpListTools list => list with { Id = id },
        ConversationItem.McpApprovalRequest request => request with { Id = id },
        ConversationItem.McpApprovalResponse response => response with { Id = id },
        _ => item,
    };

    /// <summary>An item as events show it: audio is left to <c>conversation.item.retrieve</c>.</summary>
    public static ConversationItem WithoutAudio(ConversationItem item) =>
        item is ConversationItem.Message message ? message with { Content = [.. message.Content.Select(WithoutAudio)] } : item;

    private static ContentPart WithoutAudio(ContentPart part) => part switch
    {
        ContentPart.InputAudio input => input with { Audio = null },
        ContentPart.OutputAudio output => output with { Audio = null },
        _ => part,
    };

    private static ItemStatus Settled(ItemStatus? status) => status == ItemStatus.Incomplete ? ItemStatus.Incomplete : ItemStatus.Completed;
}
