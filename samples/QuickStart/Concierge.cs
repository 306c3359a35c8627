using RealtimeGen;

namespace QuickStart;

/// <summary>An agent written in C#.</summary>
internal static class Concierge
{
    /// <summary>Name, persona and session are required: leave one out, and this does not compile.</summary>
    public static VoiceAgent Build() => VoiceAgent.Create()
        .Name("Grace")
        .Persona(p => p.Role("concierge of a small hotel").Tone("warm"))
        .Session(s => s
            .Model(Model.GptRealtime)
            .Audio(a => a
                .Input(i => i.TurnDetection(t => t.SemanticVad().Eagerness("low")).Transcription(null))
                .Output(o => o.Voice("coral")))
            .MaxOutputTokens("inf")
            .AddToTools(t => t.Function().Name("book_table").Description("Books a table in the restaurant.")))
        .Escalation(null)
        .Build();

    /// <summary>Values that only the running program knows are checked when it builds, parses or sends them: every error, not the first.</summary>
    public static ValidationReport Mistakes(IEnumerable<Modality> forms, double threshold, double speed, string toolChoice)
    {
        RealtimeSession.Create()
            .OutputModalities([.. forms])
            .Audio(a => a.Input(i => i.TurnDetection(t => t.ServerVad().Threshold(threshold))).Output(o => o.Speed(speed)))
            .ToolChoice(toolChoice)
            .TryBuild(out _, out ValidationReport report);
        return report;
    }
}
