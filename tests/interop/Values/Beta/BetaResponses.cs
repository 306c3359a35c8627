using RealtimeGen.OpenAI.Beta;

namespace RealtimeGen.Interop.Values.Beta;

/// <summary>How one answer differs from its session.</summary>
internal static class BetaResponses
{
    public static IEnumerable<ResponseParameters> All() =>
    [
        ResponseParameters.Create().Build(),
        ResponseParameters.Create().AddToModalities("text").Instructions("Sum up.").Voice("alloy").OutputAudioFormat("pcm16").Temperature(1.2)
            .MaxResponseOutputTokens(1).Conversation("none").Metadata(JsonMap<string>.Empty.With("purpose", "summary")).Build(),
        ResponseParameters.Create().MaxResponseOutputTokens("inf").Conversation("auto").Metadata([]).Input([]).Tools([]).Build(),
        ResponseParameters.Create().Conversation("conv_1").Build(),
        .. BetaSessions.Tools().Select(tool => ResponseParameters.Create().AddToTools(tool).Build()),
        .. BetaSessions.Choices().Select(choice => ResponseParameters.Create().ToolChoice(choice).Build()),
        ResponseParameters.Create().Input([.. BetaItems.All()]).Build(),
        ResponseParameters.Create().AddToInput(i => i.ItemReference().Id("item_1"))
            .AddToInput(i => i.Message().Role("user").AddToContent(c => c.InputText().Text("Hi."))).Build(),
    ];
}
