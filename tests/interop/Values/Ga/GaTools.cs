using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Interop.Values.Ga;

/// <summary>What a model may call, and what it must.</summary>
internal static class GaTools
{
    public static IEnumerable<Tool> All() =>
    [
        Tool.Create().Function().Name("get_weather").Build(),
        Tool.Create().Function().Name("get_weather").Description("The weather of a city.")
            .Parameters(RawJson.Parse("""{ "type": "object", "properties": { "city": { "type": "string" } }, "required": ["city"] }""")).Build(),
        Server().ServerDescription("Files.").DeferLoading(true).Authorization("token")
            .Headers(JsonMap<string>.Empty.With("x-team", "support")).AddToAllowedCallers("direct").AddToAllowedCallers("programmatic").Build(),
        Server().Headers((JsonMap<string>?)null).AllowedTools((ToolMcpAllowedTools?)null).AllowedCallers((JsonList<McpCaller>?)null)
            .RequireApproval((ToolMcpRequireApproval?)null).Build(),
        Tool.Create().Mcp().ServerLabel("inner").TunnelId("tunnel_0123456789abcdef0123456789abcdef").Build(),
        .. Connectors().Select(connector => Tool.Create().Mcp().ServerLabel("files").ConnectorId(connector).Build()),
        Server().AllowedTools(JsonList.Create("search")).RequireApproval("always").Build(),
        Server().AllowedTools(f => f.ReadOnly(true).AddToToolNames("search")).RequireApproval("never").Build(),
        Server().RequireApproval(a => a.Always(f => f.AddToToolNames("write")).Never(f => f.ReadOnly(true))).Build(),
    ];

    public static IEnumerable<ToolChoice> Choices() =>
    [
        "none", "auto", "required",
        ForcedTool.Create().Function().Name("get_weather").Build(),
        ForcedTool.Create().Mcp().ServerLabel("files").Build(),
        ForcedTool.Create().Mcp().ServerLabel("files").Name("search").Build(),
        ForcedTool.Create().Mcp().ServerLabel("files").Name(null).Build(),
    ];

    private static Tool.Mcp.Builder.Ready Server() => Tool.Create().Mcp().ServerLabel("files").ServerUrl(new Uri("https://example.com/mcp"));

    private static string[] Connectors() =>
    [
        "connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams",
        "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint",
    ];
}
