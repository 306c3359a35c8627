using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Interop.Values.Ga;

/// <summary>How one answer differs from its session.</summary>
internal static class GaResponses
{
    public static IEnumerable<ResponseParameters> All() =>
    [
        ResponseParameters.Create().Build(),
        ResponseParameters.Create().AddToOutputModalities("text").Instructions("Sum up.").ParallelToolCalls(false)
            .Reasoning(r => r.Effort("minimal"))
            .MaxOutputTokens(1).Conversation("none").Metadata(JsonMap<string>.Empty.With("purpose", "summary")).Prompt(null).Build(),
        ResponseParameters.Create().AddToOutputModalities("audio").MaxOutputTokens("inf").Conversation("auto").Metadata([]).Input([])
            .Tools([]).Build(),
        ResponseParameters.Create().Conversation("conv_1").Reasoning(r => r).Build(),
        .. GaAudio.Formats().Select(format => ResponseParameters.Create().Audio(a => a.Output(o => o.Format(format).Voice("cedar"))).Build()),
        ResponseParameters.Create().Audio(a => a.Output(o => o.Voice(v => v.Id("voice_1")))).Build(),
        .. GaTools.All().Select(tool => ResponseParameters.Create().AddToTools(tool).Build()),
        .. GaTools.Choices().Select(choice => ResponseParameters.Create().ToolChoice(choice).Build()),
        .. GaSessions.Prompts().Select(prompt => ResponseParameters.Create().Prompt(prompt).Build()),
        ResponseParameters.Create().Input([.. GaItems.All()]).Build(),
        ResponseParameters.Create().AddToInput(i => i.ItemReference().Id("item_1"))
            .AddToInput(i => i.Message().Role("user").AddToContent(c => c.InputText().Text("Hi."))).Build(),
    ];
}
