using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Session.Ga;

/// <summary>
/// Finds members that the service does not know. The schema leaves them open, so that a client can use what a later server adds; this server is of its own
/// time.
/// </summary>
internal static class UnknownParameters
{
    public static Refusal? Find(ClientEvent.SessionUpdate update) => First("", update.AdditionalProperties) ?? update.Session switch
    {
        ClientSession.Realtime { Value: var session } => InConversation(session),
        ClientSession.Transcription session => InTranscription(session),
        _ => null,
    };

    private static Refusal? InConversation(RealtimeSession session) =>
        First("session.", session.AdditionalProperties)
        ?? First("session.audio.", session.Audio?.AdditionalProperties)
        ?? InInput(session.Audio?.Input)
        ?? First("session.audio.output.", session.Audio?.Output?.AdditionalProperties)
        ?? InFormat("session.audio.output.format.", session.Audio?.Output?.Format)
        ?? InTools(session.Tools)
        ?? First("session.reasoning.", session.Reasoning?.AdditionalProperties)
        ?? First("session.prompt.", session.Prompt.Value?.AdditionalProperties);

    private static Refusal? InTranscription(ClientSession.Transcription session) =>
        First("session.", session.AdditionalProperties)
        ?? First("session.audio.", session.Audio?.AdditionalProperties)
        ?? InInput(session.Audio?.Input);

    private static Refusal? InInput(AudioInput? input) =>
        First("session.audio.input.", input?.AdditionalProperties)
        ?? InFormat("session.audio.input.format.", input?.Format)
        ?? First("session.audio.input.transcription.", input?.Transcription.Value?.AdditionalProperties)
        ?? First("session.audio.input.noise_reduction.", input?.NoiseReduction.Value?.AdditionalProperties);

    private static Refusal? InFormat(string path, AudioFormat? format) => First(path, format switch
    {
        AudioFormat.Pcm pcm => pcm.AdditionalProperties,
        AudioFormat.Pcmu pcmu => pcmu.AdditionalProperties,
        AudioFormat.Pcma pcma => pcma.AdditionalProperties,
        _ => null,
    });

    private static Refusal? InTools(JsonList<Tool>? tools) =>
        tools?.Select((tool, index) => First($"session.tools[{index}].", Unknown(tool))).FirstOrDefault(refusal => refusal is not null);

    private static JsonMap<RawJson>? Unknown(Tool tool) => tool switch
    {
        Tool.Function function => function.AdditionalProperties,
        Tool.Mcp mcp => mcp.AdditionalProperties,
        _ => null,
    };

    private static Refusal? First(string path, JsonMap<RawJson>? members) =>
        members?.Keys.FirstOrDefault() is { } unknown ? Refusal.UnknownParameter(path + unknown) : null;
}
