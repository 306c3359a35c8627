using RealtimeGen.OpenAI.Beta;

namespace RealtimeGen.Testing.Session.Beta;

/// <summary>
/// Finds members that the service does not know. The schema leaves them open, so that a client can use what a later server adds; this server is of its own
/// time.
/// </summary>
internal static class UnknownParameters
{
    private const string ObjectMember = "object";

    public static Refusal? Find(ClientEvent.SessionUpdate update) =>
        First("", update.AdditionalProperties)
        ?? InSession(update.Session.AdditionalProperties)
        ?? First("session.input_audio_transcription.", update.Session.InputAudioTranscription.Value?.AdditionalProperties)
        ?? First("session.input_audio_noise_reduction.", update.Session.InputAudioNoiseReduction.Value?.AdditionalProperties)
        ?? InTools(update.Session.Tools);

    public static Refusal? Find(ClientEvent.TranscriptionSessionUpdate update) =>
        First("", update.AdditionalProperties)
        ?? First("session.", update.Session.AdditionalProperties)
        ?? First("session.input_audio_transcription.", update.Session.InputAudioTranscription.Value?.AdditionalProperties)
        ?? First("session.input_audio_noise_reduction.", update.Session.InputAudioNoiseReduction.Value?.AdditionalProperties);

    /// <summary>Servers print an <c>object</c> into the session, which may come back.</summary>
    private static Refusal? InSession(JsonMap<RawJson> members)
    {
        if (members.TryGetValue(ObjectMember, out RawJson? kind) && kind.ToString() != "\"realtime.session\"")
        {
            return Refusal.Fixed($"session.{ObjectMember}");
        }

        return members.Keys.FirstOrDefault(name => name != ObjectMember) is { } unknown ? Refusal.UnknownParameter($"session.{unknown}") : null;
    }

    private static Refusal? InTools(JsonList<Tool>? tools) =>
        tools?.Select((tool, index) => First($"session.tools[{index}].", tool.AdditionalProperties)).FirstOrDefault(refusal => refusal is not null);

    private static Refusal? First(string path, JsonMap<RawJson>? members) =>
        members?.Keys.FirstOrDefault() is { } unknown ? Refusal.UnknownParameter(path + unknown) : null;
}
