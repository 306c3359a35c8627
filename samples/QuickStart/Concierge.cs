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
            .Model(RealtimeSessionModel.Gpt4oRealtimePreview)
            .Voice(Voice.Coral)
            .TurnDetection(t => t.SemanticVad().Eagerness("low"))
            .InputAudioTranscription(null)
            .MaxResponseOutputTokens("inf")
            .AddToTools(t => t.Name("book_table").Description("Books a table in the restaurant.")))
        .Escalation(null)
        .Build();

    /// <summary>What the compiler cannot know is found when a value is built, parsed or sent: every error, not the first.</summary>
    public static ValidationReport Mistakes()
    {
        RealtimeSession.Create()
            .Temperature(3)
            .TurnDetection(t => t.ServerVad().Threshold(1.5))
            .OutputAudioFormat("mp3")
            .TryBuild(out _, out ValidationReport report);
        return report;
    }
}
