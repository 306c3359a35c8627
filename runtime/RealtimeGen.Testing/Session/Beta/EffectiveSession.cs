using RealtimeGen.OpenAI.Beta;

namespace RealtimeGen.Testing.Session.Beta;

/// <summary>The session as the server sets it up, and as updates change it.</summary>
internal static class EffectiveSession
{
    private const string Instructions = "You are a friendly assistant. You hear and speak; answer briefly, and in the language that you hear.";

    /// <summary>Every member with the service's default.</summary>
    public static RealtimeSession Default(string id, string model) => new()
    {
        Id = id,
        Modalities = [Modality.Text, Modality.Audio],
        Model = model,
        Instructions = Instructions,
        Voice = Voice.Alloy,
        InputAudioFormat = AudioFormat.Pcm16,
        OutputAudioFormat = AudioFormat.Pcm16,
        InputAudioTranscription = null,
        TurnDetection = WithDefaults(new RealtimeSessionTurnDetection.ServerVad()),
        InputAudioNoiseReduction = null,
        Speed = 1,
        Tracing = null,
        Tools = [],
        ToolChoice = RealtimeSessionToolChoice.Auto,
        Temperature = 0.8,
        MaxResponseOutputTokens = RealtimeSessionMaxResponseOutputTokens.Inf,
    };

    /// <summary>Takes over what an update says: what it leaves out stays, and null turns off. Id and model are fixed.</summary>
    public static RealtimeSession With(this RealtimeSession session, RealtimeSession update) => session with
    {
        Modalities = update.Modalities ?? session.Modalities,
        Instructions = update.Instructions ?? session.Instructions,
        Voice = update.Voice ?? session.Voice,
        InputAudioFormat = update.InputAudioFormat ?? session.InputAudioFormat,
        OutputAudioFormat = update.OutputAudioFormat ?? session.OutputAudioFormat,
        InputAudioTranscription = update.InputAudioTranscription.IsSet ? update.InputAudioTranscription : session.InputAudioTranscription,
        TurnDetection = update.TurnDetection.IsSet ? WithDefaults(update.TurnDetection.Value) : session.TurnDetection,
        InputAudioNoiseReduction = update.InputAudioNoiseReduction.IsSet ? update.InputAudioNoiseReduction : session.InputAudioNoiseReduction,
        Speed = update.Speed ?? session.Speed,
        Tracing = update.Tracing.IsSet ? update.Tracing : session.Tracing,
        Tools = update.Tools ?? session.Tools,
        ToolChoice = update.ToolChoice ?? session.ToolChoice,
        Temperature = update.Temperature ?? session.Temperature,
        MaxResponseOutputTokens = update.MaxResponseOutputTokens ?? session.MaxResponseOutputTokens,
    };

    /// <summary>
    /// The kinds of turn detection are different objects: what an update leaves out is its kind's default and no remnant of another. 200 ms of silence is
    /// what the service has been recorded to use; its description says 500.
    /// </summary>
    private static RealtimeSessionTurnDetection? WithDefaults(RealtimeSessionTurnDetection? detection) => detection switch
    {
        RealtimeSessionTurnDetection.ServerVad vad => vad with
        {
            Threshold = vad.Threshold ?? 0.5,
            PrefixPaddingMs = vad.PrefixPaddingMs ?? 300,
            SilenceDurationMs = vad.SilenceDurationMs ?? 200,
            CreateResponse = vad.CreateResponse ?? true,
            InterruptResponse = vad.InterruptResponse ?? true,
        },
        RealtimeSessionTurnDetection.SemanticVad vad => vad with
        {
            Eagerness = vad.Eagerness ?? RealtimeSessionTurnDetectionSemanticVadEagerness.Auto,
            CreateResponse = vad.CreateResponse ?? true,
            InterruptResponse = vad.InterruptResponse ?? true,
        },
        _ => detection,
    };
}
