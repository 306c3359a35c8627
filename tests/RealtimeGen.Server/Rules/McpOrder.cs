using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Server.Rules;

internal sealed class ToolsAreListedInTheirItem : Rule
{
    private static readonly string[] Steps = ["added", "in_progress", "told"];

    private readonly Dictionary<string, string> _items = [];

    public override string Sentence =>
        "The listing of an MCP server's tools goes from conversation.item.added to mcp_list_tools.in_progress, to completed or failed, to "
        + "conversation.item.done.";

    public override void Received(ServerEvent serverEvent)
    {
        switch (serverEvent)
        {
            case ServerEvent.ConversationItemAdded { Item: ConversationItem.McpListTools list }: _items[list.Id!] = Steps[0]; break;
            case ServerEvent.McpListToolsInProgress started: Step(started.ItemId, Steps[0], Steps[1]); break;
            case ServerEvent.McpListToolsCompleted completed: Step(completed.ItemId, Steps[1], Steps[2]); break;
            case ServerEvent.McpListToolsFailed failed: Step(failed.ItemId, Steps[1], Steps[2]); break;
            case ServerEvent.ConversationItemDone { Item: ConversationItem.McpListTools list }: Step(list.Id!, Steps[2], "done"); break;
        }
    }

    private void Step(string item, string from, string to)
    {
        Demand(_items.GetValueOrDefault(item) == from, $"{item} is {_items.GetValueOrDefault(item)}, and becomes {to}");
        _items[item] = to;
    }
}

internal sealed class AnMcpCallRunsWithItsArguments : Rule
{
    private readonly Dictionary<string, string> _calls = [];

    public override string Sentence =>
        "An MCP call goes from its last arguments to in_progress, to completed or failed, to response.output_item.done with its output or its error; "
        + "cut short, it never runs.";

    public override void Received(ServerEvent serverEvent)
    {
        switch (serverEvent)
        {
            case ServerEvent.ResponseMcpCallArgumentsDone done: _calls[done.ItemId] = "said"; break;
            case ServerEvent.ResponseMcpCallInProgress started: Step(started.ItemId, "said", "running"); break;
            case ServerEvent.ResponseMcpCallCompleted completed: Step(completed.ItemId, "running", "completed"); break;
            case ServerEvent.ResponseMcpCallFailed failed: Step(failed.ItemId, "running", "failed"); break;
            case ServerEvent.ResponseOutputItemDone { Item: ConversationItem.McpCall call }:
                Demand(_calls.GetValueOrDefault(call.Id) == Outcome(call), $"{call} was {_calls.GetValueOrDefault(call.Id)}");
                break;
        }
    }

    private static string Outcome(ConversationItem.McpCall call) => call.Output.HasValue ? "completed" : call.Error.HasValue ? "failed" : "said";

    private void Step(string item, string from, string to)
    {
        Demand(_calls.GetValueOrDefault(item) == from, $"{item} was {_calls.GetValueOrDefault(item)}, and is {to}");
        _calls[item] = to;
    }
}
