using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Interop.Values.Ga;

/// <summary>What a client adds to a conversation.</summary>
internal static class GaItems
{
    public static IEnumerable<ConversationItem> All() =>
    [
        ConversationItem.Create().Message().Role("system").AddToContent(c => c.InputText().Text("Be brief.")).Id("item_1")
            .Object("realtime.item").Status("completed").Build(),
        ConversationItem.Create().Message().Role("user")
            .AddToContent(c => c.InputText().Text("What is this?"))
            .AddToContent(c => c.InputAudio().Audio(new byte[] { 1, 2, 3 }).Transcript("What is this?"))
            .AddToContent(c => c.InputAudio().Audio(new byte[] { 1, 2, 3 }))
            .AddToContent(c => c.InputImage().ImageUrl("data:image/png;base64,iVBORw0KGgo="))
            .AddToContent(c => c.InputImage().ImageUrl("data:image/png;base64,iVBORw0KGgo=").Detail("low")).Status("incomplete").Build(),
        ConversationItem.Create().Message().Role("assistant")
            .AddToContent(c => c.OutputText().Text("A cat."))
            .AddToContent(c => c.OutputAudio().Transcript("A cat."))
            .AddToContent(c => c.OutputAudio().Audio(new byte[] { 1, 2, 3 })).Status("in_progress").Build(),
        ConversationItem.Create().Message().Role("user").Content([]).Build(),
        ConversationItem.Create().FunctionCall().Name("get_weather").Arguments("{}").Build(),
        ConversationItem.Create().FunctionCall().Name("get_weather").Arguments("{}").CallId("call_1").Id("item_1").Object("realtime.item")
            .Status("completed").Build(),
        ConversationItem.Create().FunctionCallOutput().CallId("call_1").Output("").Build(),
        ConversationItem.Create().FunctionCallOutput().CallId("call_1").Output("{}").Id("item_1").Object("realtime.item")
            .Status("completed").Build(),
        ConversationItem.Create().McpListTools().ServerLabel("files").Tools([]).Build(),
        ConversationItem.Create().McpListTools().ServerLabel("files").AddToTools(t => t.Name("search").InputSchema(RawJson.Parse("{}")))
            .Id("item_1").Build(),
        ConversationItem.Create().McpListTools().ServerLabel("files").AddToTools(t => t.Name("search").InputSchema(RawJson.Parse("{}"))
            .Description("Searches.").Annotations(RawJson.Parse("""{ "readOnlyHint": true }"""))).Build(),
        ConversationItem.Create().McpListTools().ServerLabel("files")
            .AddToTools(t => t.Name("search").InputSchema(RawJson.Parse("{}")).Description(null).Annotations(null)).Build(),
        ConversationItem.Create().McpApprovalRequest().Id("item_1").ServerLabel("files").Name("search").Arguments("{}").Build(),
        ConversationItem.Create().McpApprovalResponse().Id("item_2").ApprovalRequestId("item_1").Approve(true).Build(),
        ConversationItem.Create().McpApprovalResponse().Id("item_2").ApprovalRequestId("item_1").Approve(false).Reason("Not now.").Build(),
        .. Calls(),
    ];

    private static IEnumerable<ConversationItem> Calls()
    {
        ConversationItem.McpCall.Builder.Ready call = ConversationItem.Create().McpCall().Id("item_3").ServerLabel("files").Name("search")
            .Arguments("{}");
        return
        [
            call.Build(),
            call.ApprovalRequestId("item_1").Output("[]").Error((McpError?)null).Build(),
            call.ApprovalRequestId(null).Output(null).Error(e => e.ProtocolError().Code(-32_600).Message("No.")).Build(),
            call.Error(e => e.ToolExecutionError().Message("No.")).Build(),
            call.Error(e => e.HttpError().Code(503).Message("No.")).Build(),
        ];
    }
}
