using RealtimeGen.OpenAI.Beta;

namespace RealtimeGen.OpenAI.Difference;

/// <summary>What a beta session needs to become another. The id is the server's, so it is no difference.</summary>
internal static class BetaDifference
{
    public static RealtimeSession Between(RealtimeSession previous, RealtimeSession next) => new()
    {
        Modalities = Change.Of(previous.Modalities, next.Modalities),
        Model = Change.Of(previous.Model, next.Model),
        Instructions = Change.Of(previous.Instructions, next.Instructions),
        Voice = Change.Of(previous.Voice, next.Voice),
        InputAudioFormat = Change.Of(previous.InputAudioFormat, next.InputAudioFormat),
        OutputAudioFormat = Change.Of(previous.OutputAudioFormat, next.OutputAudioFormat),
        InputAudioTranscription = Change.OffUnlessSet(previous.InputAudioTranscription, next.InputAudioTranscription),
        TurnDetection = Change.Of(previous.TurnDetection, next.TurnDetection),
        InputAudioNoiseReduction = Change.OffUnlessSet(previous.InputAudioNoiseReduction, next.InputAudioNoiseReduction),
        Speed = Change.Of(previous.Speed, next.Speed),
        Tracing = Change.Of(previous.Tracing, next.Tracing),
        Tools = Change.Of(previous.Tools, next.Tools),
        ToolChoice = Change.Of(previous.ToolChoice, next.ToolChoice),
        Temperature = Change.Of(previous.Temperature, next.Temperature),
        MaxResponseOutputTokens = Change.Of(previous.MaxResponseOutputTokens, next.MaxResponseOutputTokens),
        AdditionalProperties = Change.OfMembers(previous.AdditionalProperties, next.AdditionalProperties),
    };
}
