using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Server.Rules;

/// <summary>Members that several kinds of events have, by their names on the wire.</summary>
internal static class ServerEventFacts
{
    private static readonly ConditionalWeakTable<ServerEvent, JsonNode> Parsed = [];

    public static string EventId(this ServerEvent e) => Text(e, "event_id")!;

    public static string? ResponseId(this ServerEvent e) => Text(e, "response_id");

    public static string? ItemId(this ServerEvent e) => Text(e, "item_id");

    public static bool IsDelta(this ServerEvent e) => e.Type.EndsWith(".delta", StringComparison.Ordinal);

    /// <summary>Which response it is about; null for none.</summary>
    public static string? Subject(this ServerEvent e) => e switch
    {
        ServerEvent.ResponseCreated created => created.Response.Id,
        ServerEvent.ResponseDone done => done.Response.Id,
        _ => e.ResponseId(),
    };

    public static string IdOf(ConversationItem item) => item switch
    {
        ConversationItem.Message message => message.Id!,
        ConversationItem.FunctionCall call => call.Id!,
        _ => (string)JsonNode.Parse(item.ToUtf8Json())!["id"]!,
    };

    public static ItemStatus? StatusOf(ConversationItem item) => item switch
    {
        ConversationItem.Message message => message.Status,
        ConversationItem.FunctionCall call => call.Status,
        _ => null,
    };

    /// <summary>Items of MCP servers have none.</summary>
    public static bool HasStatus(ConversationItem item) => item is ConversationItem.Message or ConversationItem.FunctionCall;

    private static string? Text(ServerEvent e, string name) => (string?)Parsed.GetValue(e, parsed => JsonNode.Parse(parsed.ToUtf8Json())!)[name];
}
