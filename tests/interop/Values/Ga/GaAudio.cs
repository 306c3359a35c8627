using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Interop.Values.Ga;

/// <summary>What a GA session hears and how it sounds.</summary>
internal static class GaAudio
{
    public static IEnumerable<AudioFormat> Formats() =>
    [
        AudioFormat.Create().Pcm().Build(), new AudioFormat.Pcm { Rate = null }, AudioFormat.Create().Pcmu().Build(), AudioFormat.Create()
            .Pcma().Build(),
    ];

    public static IEnumerable<AudioInput> Inputs() =>
    [
        AudioInput.Create().Build(),
        .. Formats().Select(format => AudioInput.Create().Format(format).Build()),
        .. Transcriptions().Select(transcription => AudioInput.Create().Transcription(transcription).TurnDetection(null).Build()),
        .. TurnDetections().Select(detection => AudioInput.Create().TurnDetection(detection).Build()),
        AudioInput.Create().Transcription(null).NoiseReduction(null).TurnDetection(null).Build(),
        AudioInput.Create().NoiseReduction(n => n.Type("near_field")).Build(),
        AudioInput.Create().NoiseReduction(n => n.Type("far_field")).Build(),
    ];

    public static IEnumerable<AudioOutput> Outputs() =>
    [
        AudioOutput.Create().Build(),
        .. Formats().Select(format => AudioOutput.Create().Format(format).Build()),
        AudioOutput.Create().Voice("marin").Speed(0.25).Build(),
        AudioOutput.Create().Voice("a-voice-of-next-year").Speed(1.5).Build(),
        AudioOutput.Create().Voice(v => v.Id("voice_1")).Build(),
    ];

    private static IEnumerable<Transcription> Transcriptions() =>
    [
        Transcription.Create().Build(),
        Transcription.Create().Model("whisper-1").Language("en").Prompt("Oslo, Bergen").Build(),
        Transcription.Create().Model("gpt-live-transcribe").AddToLanguages("nb").AddToLanguages("en").AddToKeywords("Oslo").Build(),
        .. ((string[])["minimal", "low", "medium", "high", "xhigh"])
            .Select(delay => Transcription.Create().Model("gpt-realtime-whisper").Delay(delay).Build()),
        Transcription.Create().Model("a-model-of-next-year").Build(),
    ];

    private static IEnumerable<TurnDetection> TurnDetections() =>
    [
        TurnDetection.Create().ServerVad().Build(),
        TurnDetection.Create().ServerVad().Threshold(0.9).PrefixPaddingMs(0).SilenceDurationMs(200).CreateResponse(false)
            .InterruptResponse(true).IdleTimeoutMs(5_000).Build(),
        TurnDetection.Create().ServerVad().IdleTimeoutMs(null).Build(),
        TurnDetection.Create().SemanticVad().Build(),
        .. ((string[])["low", "medium", "high", "auto"]).Select(eagerness =>
            TurnDetection.Create().SemanticVad().Eagerness(eagerness).CreateResponse(true).InterruptResponse(false).Build()),
    ];
}
