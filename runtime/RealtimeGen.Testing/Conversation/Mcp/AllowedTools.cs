using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Conversation.Mcp;

/// <summary>Which tools of an MCP server a client lets the model use.</summary>
internal static class AllowedTools
{
    /// <summary>Their names; null for all that the server has.</summary>
    public static IReadOnlyList<string>? Of(Tool.Mcp server) =>
        server.AllowedTools.Value?.Match<IReadOnlyList<string>?>(names => names, filter => filter.ToolNames, _ => null);
}
