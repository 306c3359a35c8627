using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Answers;
using RealtimeGen.Testing.Conversation.Items;

namespace RealtimeGen.Testing.Conversation.Mcp;

/// <summary>Lists the tools of the MCP servers that a session gets, in an item for each. The script knows their names, and no server is asked.</summary>
internal sealed class ToolLister(ConversationState state, Script script)
{
    private static readonly RawJson AnyArguments = RawJson.Parse("""{"type":"object"}""");

    private readonly Outbox _outbox = state.Outbox;

    /// <summary>Lists what the session has now and had not before.</summary>
    public void List(JsonList<Tool> before, JsonList<Tool> now)
    {
        foreach (Tool.Mcp server in now.OfType<Tool.Mcp>().Where(server => !before.Contains(server))) List(server);
    }

    private void List(Tool.Mcp server)
    {
        string id = state.Ids.Item();
        StoredItem item = new(id, Item(id, server, []));
        state.Items.Append(item);
        _outbox.Send(new ServerEvent.McpListToolsInProgress { EventId = _outbox.NewId(), ItemId = id });
        if (script.ListTools(server) is { } names)
        {
            item.Item = Item(id, server, names);
            _outbox.Send(new ServerEvent.McpListToolsCompleted { EventId = _outbox.NewId(), ItemId = id });
        }
        else
        {
            _outbox.Send(new ServerEvent.McpListToolsFailed { EventId = _outbox.NewId(), ItemId = id });
        }

        state.Items.Finish(item);
    }

    private static ConversationItem.McpListTools Item(string id, Tool.Mcp server, IReadOnlyList<string> names) => new()
    {
        Id = id,
        ServerLabel = server.ServerLabel,
        Tools = [.. names.Select(name => new McpListedTool { Name = name, InputSchema = AnyArguments })],
    };
}
