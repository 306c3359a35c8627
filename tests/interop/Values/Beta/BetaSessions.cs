using RealtimeGen.OpenAI.Beta;

namespace RealtimeGen.Interop.Values.Beta;

/// <summary>Sessions of a beta client: every case of every union that they hold.</summary>
internal static class BetaSessions
{
    public static IEnumerable<RealtimeSession> All() =>
    [
        RealtimeSession.Create().Build(),
        RealtimeSession.Create().Id("sess_1").AddToModalities("text").AddToModalities("audio").Model("gpt-4o-realtime-preview")
            .Instructions("Be brief.")
            .Voice("verse").InputAudioFormat("pcm16").OutputAudioFormat("g711_ulaw").Speed(1.5).Temperature(0.6)
                .MaxResponseOutputTokens(4_096).Build(),
        RealtimeSession.Create().Voice("a-voice-of-next-year").Instructions("").Tools([]).InputAudioFormat("g711_alaw")
            .MaxResponseOutputTokens("inf").Build(),
        RealtimeSession.Create().Model("a-model-of-next-year").Build(),
        RealtimeSession.Create().InputAudioTranscription(null).TurnDetection(null).InputAudioNoiseReduction(null).Tracing(null).Build(),
        RealtimeSession.Create().InputAudioTranscription(t => t.Model("whisper-1").Language("en").Prompt("Oslo, Bergen")).Build(),
        RealtimeSession.Create().InputAudioNoiseReduction(n => n.Type("near_field")).Tracing("auto").Build(),
        RealtimeSession.Create().InputAudioNoiseReduction(n => n.Type("far_field"))
            .Tracing(t => t.WorkflowName("support").GroupId("customer_1").Metadata(RawJson.Parse("{\"a\":[1,null]}"))).Build(),
        .. TurnDetections().Select(detection => RealtimeSession.Create().TurnDetection(detection).Build()),
        .. Tools().Select(tool => RealtimeSession.Create().AddToTools(tool).Build()),
        .. Choices().Select(choice => RealtimeSession.Create().ToolChoice(choice).Build()),
    ];

    public static IEnumerable<TranscriptionSession> Transcriptions() =>
    [
        TranscriptionSession.Create().Build(),
        TranscriptionSession.Create().Id("sess_1").Object("realtime.transcription_session").ExpiresAt(1).AddToModalities("text")
            .InputAudioFormat("pcm16")
            .InputAudioTranscription(t => t.Model("gpt-4o-transcribe").Language("en").Prompt("expect names"))
                .AddToInclude("item.input_audio_transcription.logprobs")
            .InputAudioNoiseReduction(n => n.Type("near_field")).Build(),
        TranscriptionSession.Create().InputAudioTranscription(null).TurnDetection(null).InputAudioNoiseReduction(null)
            .Include((JsonList<IncludedField>?)null).ExpiresAt(null).Build(),
        TranscriptionSession.Create().InputAudioTranscription(t => t.Model("a-model-of-next-year")).Build(),
        .. TurnDetections().Select(detection => TranscriptionSession.Create().TurnDetection(detection).Build()),
    ];

    internal static IEnumerable<Tool> Tools() =>
    [
        Tool.Create().Name("get_weather").Build(),
        Tool.Create().Name("get_weather").Description("The weather of a city.").Parameters(RawJson.Parse("""{ "type": "object" }""")).Build(),
    ];

    internal static IEnumerable<RealtimeSessionToolChoice> Choices() =>
    [
        "none", "auto", "required",
        FunctionToolChoice.Create().Name("get_weather").Build(),
    ];

    private static IEnumerable<RealtimeSessionTurnDetection> TurnDetections() =>
    [
        RealtimeSessionTurnDetection.Create().ServerVad().Build(),
        RealtimeSessionTurnDetection.Create().ServerVad().Threshold(0.9).PrefixPaddingMs(0).SilenceDurationMs(200).CreateResponse(false)
            .InterruptResponse(true).Build(),
        RealtimeSessionTurnDetection.Create().SemanticVad().Build(),
        .. ((string[])["low", "medium", "high", "auto"]).Select(eagerness =>
            RealtimeSessionTurnDetection.Create().SemanticVad().Eagerness(eagerness).CreateResponse(true).InterruptResponse(false).Build()),
    ];
}
