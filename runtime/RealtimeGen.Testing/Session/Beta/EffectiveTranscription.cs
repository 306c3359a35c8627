using RealtimeGen.OpenAI.Beta;

namespace RealtimeGen.Testing.Session.Beta;

/// <summary>The transcription session as the server sets it up, and as updates change it.</summary>
internal static class EffectiveTranscription
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(60);

    /// <summary>Every member with the service's default, as it was recorded.</summary>
    public static TranscriptionSession Default(string id, TimeProvider? time = null) => new()
    {
        Id = id,
        Object = "realtime.transcription_session",
        ExpiresAt = ((time ?? TimeProvider.System).GetUtcNow() + Longest).ToUnixTimeSeconds(),
        InputAudioFormat = AudioFormat.Pcm16,
        InputAudioTranscription = null,
        TurnDetection = WithDefaults(new RealtimeSessionTurnDetection.ServerVad()),
        InputAudioNoiseReduction = null,
        Include = null,
    };

    /// <summary>Takes over what an update says: what it leaves out stays, and null turns off.</summary>
    public static TranscriptionSession With(this TranscriptionSession session, TranscriptionSession update) => session with
    {
        Modalities = update.Modalities ?? session.Modalities,
        InputAudioFormat = update.InputAudioFormat ?? session.InputAudioFormat,
        InputAudioTranscription = update.InputAudioTranscription.IsSet ? update.InputAudioTranscription : session.InputAudioTranscription,
        TurnDetection = update.TurnDetection.IsSet ? WithDefaults(update.TurnDetection.Value) : session.TurnDetection,
        InputAudioNoiseReduction = update.InputAudioNoiseReduction.IsSet ? update.InputAudioNoiseReduction : session.InputAudioNoiseReduction,
        Include = update.Include.IsSet ? update.Include : session.Include,
    };

    /// <summary>Nobody answers, so the service says nothing of responses here.</summary>
    private static RealtimeSessionTurnDetection? WithDefaults(RealtimeSessionTurnDetection? detection) => detection switch
    {
        RealtimeSessionTurnDetection.ServerVad vad => vad with
        {
            Threshold = vad.Threshold ?? 0.5,
            PrefixPaddingMs = vad.PrefixPaddingMs ?? 300,
            SilenceDurationMs = vad.SilenceDurationMs ?? 200,
        },
        RealtimeSessionTurnDetection.SemanticVad vad => vad with { Eagerness = vad.Eagerness ?? RealtimeSessionTurnDetectionSemanticVadEagerness.Auto },
        _ => detection,
    };
}
