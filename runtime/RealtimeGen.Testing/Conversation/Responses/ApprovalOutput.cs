using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Answers;

namespace RealtimeGen.Testing.Conversation.Responses;

/// <summary>A request that the client approve a call of a tool of an MCP server.</summary>
internal sealed class ApprovalOutput(ConversationState state, ResponseRun run, int index, AnswerPart.Approval asked) : ItemOutput(state, run, index)
{
    protected override ConversationItem Item(ItemStatus status) => new ConversationItem.McpApprovalRequest
    {
        Id = ItemId,
        ServerLabel = asked.ServerLabel,
        Name = asked.Tool,
        Arguments = asked.Arguments,
    };

    protected override void OpenContent()
    {
    }

    protected override void CloseContent()
    {
    }
}
