using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Session.Ga;

/// <summary>What a session hears, whatever its kind.</summary>
internal static class EffectiveInput
{
    public static AudioFormat Pcm { get; } = new AudioFormat.Pcm { Rate = 24_000 };

    public static ServerAudioInput Default() => new()
    {
        Format = Pcm,
        Transcription = null,
        NoiseReduction = null,
        TurnDetection = WithDefaults(new TurnDetection.ServerVad()),
    };

    public static ServerAudioInput With(this ServerAudioInput input, AudioInput? update) => update is null ? input : input with
    {
        Format = WithRate(update.Format) ?? input.Format,
        Transcription = update.Transcription.IsSet ? Reported(update.Transcription.Value) : input.Transcription,
        NoiseReduction = update.NoiseReduction.IsSet ? update.NoiseReduction : input.NoiseReduction,
        TurnDetection = update.TurnDetection.IsSet ? WithDefaults(update.TurnDetection.Value) : input.TurnDetection,
    };

    /// <summary>PCM has one rate, which the server always reports.</summary>
    public static AudioFormat? WithRate(AudioFormat? format) => format is AudioFormat.Pcm pcm ? pcm with { Rate = 24_000 } : format;

    private static ServerTranscription? Reported(Transcription? asked) =>
        asked is null ? null : ServerTranscription.Read(asked.ToUtf8Json());

    /// <summary>
    /// The kinds of turn detection are different objects: what an update leaves out is its kind's default and no remnant of another. 200 ms of silence is
    /// what the service has been recorded to use; its description says 500.
    /// </summary>
    private static TurnDetection? WithDefaults(TurnDetection? detection) => detection switch
    {
        TurnDetection.ServerVad vad => vad with
        {
            Threshold = vad.Threshold ?? 0.5,
            PrefixPaddingMs = vad.PrefixPaddingMs ?? 300,
            SilenceDurationMs = vad.SilenceDurationMs ?? 200,
            CreateResponse = vad.CreateResponse ?? true,
            InterruptResponse = vad.InterruptResponse ?? true,
            IdleTimeoutMs = vad.IdleTimeoutMs.Value,
        },
        TurnDetection.SemanticVad vad => vad with
        {
            Eagerness = vad.Eagerness ?? TurnDetectionSemanticVadEagerness.Auto,
            CreateResponse = vad.CreateResponse ?? true,
            InterruptResponse = vad.InterruptResponse ?? true,
        },
        _ => detection,
    };
}
