using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Interop.Values.Ga;

/// <summary>Sessions of a GA client: every case of every union that they hold.</summary>
internal static class GaSessions
{
    public static IEnumerable<ClientSession> All() =>
    [
        ClientSession.Create().Realtime().Build(),
        ClientSession.Create().Transcription().Build(),
        RealtimeSession.Create()
            .AddToOutputModalities(Modality.Audio).Model(Model.GptRealtime).Instructions("Be brief.")
                .AddToInclude("item.input_audio_transcription.logprobs")
            .ParallelToolCalls(true).Reasoning(r => r.Effort(ReasoningEffort.Xhigh)).MaxOutputTokens(4_096).Build(),
        RealtimeSession.Create()
            .AddToOutputModalities(Modality.Text).Model("gpt-realtime-of-next-year").Instructions("").Tools([]).ToolChoice("none")
                .MaxOutputTokens("inf").Build(),
        RealtimeSession.Create().Tracing(null).Prompt(null).Truncation("disabled").ToolChoice("required").Build(),
        .. Tracings().Select(tracing => RealtimeSession.Create().Tracing(tracing).Build()),
        .. Prompts().Select(prompt => RealtimeSession.Create().Prompt(prompt).Build()),
        .. GaTools.All().Select(tool => RealtimeSession.Create().AddToTools(tool).Build()),
        .. GaTools.Choices().Select(choice => RealtimeSession.Create().ToolChoice(choice).Build()),
        RealtimeSession.Create().Truncation("auto").Build(),
        RealtimeSession.Create().Truncation(t => t.RetentionRatio(0.8)).Build(),
        RealtimeSession.Create().Truncation(t => t.RetentionRatio(0).TokenLimits(l => l.PostInstructions(8_000))).Build(),
        .. GaAudio.Inputs().Select(input => RealtimeSession.Create().Audio(a => a.Input(input)).Build()),
        .. GaAudio.Outputs().Select(output => RealtimeSession.Create().Audio(a => a.Output(output)).Build()),
        .. GaAudio.Inputs().Select(input =>
            ClientSession.Create().Transcription().Audio(a => a.Input(input)).AddToInclude("item.input_audio_transcription.logprobs").Build()),
    ];

    private static IEnumerable<Tracing> Tracings() =>
    [
        "auto",
        TracingConfiguration.Create().Build(),
        TracingConfiguration.Create().WorkflowName("support").GroupId("customer_1").Metadata(RawJson.Parse("{\"a\":[1,null]}")).Build(),
    ];

    internal static IEnumerable<Prompt> Prompts() =>
    [
        Prompt.Create().Id("pmpt_1").Build(),
        Prompt.Create().Id("pmpt_1").Version(null).Variables((JsonMap<PromptVariable>?)null).Build(),
        Prompt.Create().Id("pmpt_1").Version("2").Variables(JsonMap<PromptVariable>.Empty
            .With("city", "Oslo")
            .With("greeting", PromptContent.Create().InputText().Text("Hi.").PromptCacheBreakpoint(b => b).Build())
            .With("logo", PromptContent.Create().InputImage().Detail("low").ImageUrl("https://example.com/logo.png").FileId("file_1").PromptCacheBreakpoint(b => b).Build())
            .With("map", PromptContent.Create().InputImage().Detail("original").ImageUrl(null).FileId(null).Build())
            .With("terms", PromptContent.Create().InputFile().FileId("file_2").Filename("terms.pdf").FileData("JVBERi0=")
                .FileUrl(new Uri("https://example.com/terms.pdf")).Detail("high").PromptCacheBreakpoint(b => b).Build())).Build(),
    ];
}
