using System.Text;
using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Answers;

namespace RealtimeGen.Testing.Conversation.Responses;

/// <summary>A call of a tool of an MCP server, which the service makes itself. Once it runs, no interruption stops it.</summary>
internal sealed class McpCallOutput(ConversationState state, ResponseRun run, int index, AnswerPart.McpCall call) : ItemOutput(state, run, index)
{
    private readonly StringBuilder _arguments = new();
    private bool _runs;
    private bool _hasRun;

    public void Say(string delta)
    {
        _arguments.Append(delta);
        Outbox.Send(new ServerEvent.ResponseMcpCallArgumentsDelta
        {
            EventId = Outbox.NewId(),
            ResponseId = ResponseId,
            ItemId = ItemId,
            OutputIndex = Index,
            Delta = delta,
        });
    }

    /// <summary>Starts the tool with the arguments that were said.</summary>
    public void Run()
    {
        EndArguments();
        _runs = true;
        Outbox.Send(new ServerEvent.ResponseMcpCallInProgress { EventId = Outbox.NewId(), ItemId = ItemId, OutputIndex = Index });
    }

    protected override ConversationItem Item(ItemStatus status) => new ConversationItem.McpCall
    {
        Id = ItemId,
        ServerLabel = call.ServerLabel,
        Name = call.Tool,
        Arguments = _arguments.ToString(),
        ApprovalRequestId = null,
        Output = _hasRun ? call.Output : null,
        Error = _hasRun && call.Error is { } error ? new McpError.ToolExecutionError { Message = error } : null,
    };

    protected override void OpenContent()
    {
    }

    protected override void CloseContent()
    {
        if (!_runs)
        {
            EndArguments();
            return;
        }

        _hasRun = true;
        Outbox.Send(call.Error is null
            ? new ServerEvent.ResponseMcpCallCompleted { EventId = Outbox.NewId(), ItemId = ItemId, OutputIndex = Index }
            : new ServerEvent.ResponseMcpCallFailed { EventId = Outbox.NewId(), ItemId = ItemId, OutputIndex = Index });
    }

    private void EndArguments() => Outbox.Send(new ServerEvent.ResponseMcpCallArgumentsDone
    {
        EventId = Outbox.NewId(),
        ResponseId = ResponseId,
        ItemId = ItemId,
        OutputIndex = Index,
        Arguments = _arguments.ToString(),
    });
}
