using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.OpenAI.Difference;

/// <summary>
/// What a GA session needs to become another. The server merges <c>audio</c> and its two sides member by member; every other object is one setting, which is
/// sent whole.
/// </summary>
internal static class GaDifference
{
    public static RealtimeSession Between(RealtimeSession previous, RealtimeSession next) => new()
    {
        OutputModalities = Change.Of(previous.OutputModalities, next.OutputModalities),
        Model = Change.Of(previous.Model, next.Model),
        Instructions = Change.Of(previous.Instructions, next.Instructions),
        Audio = Sparse.UnlessEmpty(Audio(previous.Audio ?? new SessionAudio(), next.Audio ?? new SessionAudio())),
        Include = Change.Of(previous.Include, next.Include),
        Tracing = Change.Of(previous.Tracing, next.Tracing),
        Tools = Change.Of(previous.Tools, next.Tools),
        ToolChoice = Change.Of(previous.ToolChoice, next.ToolChoice),
        ParallelToolCalls = Change.Of(previous.ParallelToolCalls, next.ParallelToolCalls),
        Reasoning = Change.Of(previous.Reasoning, next.Reasoning),
        MaxOutputTokens = Change.Of(previous.MaxOutputTokens, next.MaxOutputTokens),
        Truncation = Change.Of(previous.Truncation, next.Truncation),
        Prompt = Change.OffUnlessSet(previous.Prompt, next.Prompt),
        AdditionalProperties = Change.OfMembers(previous.AdditionalProperties, next.AdditionalProperties),
    };

    private static SessionAudio Audio(SessionAudio previous, SessionAudio next) => new()
    {
        Input = Sparse.UnlessEmpty(Input(previous.Input ?? new AudioInput(), next.Input ?? new AudioInput())),
        Output = Sparse.UnlessEmpty(Output(previous.Output ?? new AudioOutput(), next.Output ?? new AudioOutput())),
        AdditionalProperties = Change.OfMembers(previous.AdditionalProperties, next.AdditionalProperties),
    };

    private static AudioInput Input(AudioInput previous, AudioInput next) => new()
    {
        Format = Change.Of(previous.Format, next.Format),
        Transcription = Change.OffUnlessSet(previous.Transcription, next.Transcription),
        NoiseReduction = Change.OffUnlessSet(previous.NoiseReduction, next.NoiseReduction),
        TurnDetection = Change.Of(previous.TurnDetection, next.TurnDetection),
        AdditionalProperties = Change.OfMembers(previous.AdditionalProperties, next.AdditionalProperties),
    };

    private static AudioOutput Output(AudioOutput previous, AudioOutput next) => new()
    {
        Format = Change.Of(previous.Format, next.Format),
        Voice = Change.Of(previous.Voice, next.Voice),
        Speed = Change.Of(previous.Speed, next.Speed),
        AdditionalProperties = Change.OfMembers(previous.AdditionalProperties, next.AdditionalProperties),
    };
}
