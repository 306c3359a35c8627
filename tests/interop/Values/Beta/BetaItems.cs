using RealtimeGen.OpenAI.Beta;

namespace RealtimeGen.Interop.Values.Beta;

/// <summary>What a client adds to a conversation.</summary>
internal static class BetaItems
{
    public static IEnumerable<ConversationItem> All() =>
    [
        ConversationItem.Create().Message().Role("system").AddToContent(c => c.InputText().Text("Be brief.")).Id("item_1")
            .Object("realtime.item").Status("completed").Build(),
        ConversationItem.Create().Message().Role("user")
            .AddToContent(c => c.InputText().Text("What is this?"))
            .AddToContent(c => c.InputAudio().Audio(new byte[] { 1, 2, 3 }).Transcript("What is this?"))
            .AddToContent(c => c.InputAudio().Audio(new byte[] { 1, 2, 3 })).Status("incomplete").Build(),
        ConversationItem.Create().Message().Role("assistant").AddToContent(c => c.Text().TextValue("A cat.")).Build(),
        ConversationItem.Create().Message().Role("user").Content([]).Build(),
        ConversationItem.Create().FunctionCall().Name("get_weather").Arguments("{}").Build(),
        ConversationItem.Create().FunctionCall().Name("get_weather").Arguments("{}").CallId("call_1").Id("item_1").Object("realtime.item")
            .Status("completed").Build(),
        ConversationItem.Create().FunctionCallOutput().CallId("call_1").Output("").Build(),
        ConversationItem.Create().FunctionCallOutput().CallId("call_1").Output("{}").Id("item_1").Object("realtime.item")
            .Status("completed").Build(),
    ];
}
