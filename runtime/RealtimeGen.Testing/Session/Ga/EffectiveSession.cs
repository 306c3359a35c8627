using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Session.Ga;

/// <summary>The session as the server sets it up, and as updates change it.</summary>
internal static class EffectiveSession
{
    private const string Instructions = "You are a friendly assistant. You hear and speak; answer briefly, and in the language that you hear.";

    // The server ends every session after an hour.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(60);

    /// <summary>A conversation, every member with the service's default.</summary>
    public static ServerSession Default(string id, string model, TimeProvider? time = null) => new ServerSession.Realtime
    {
        Id = id,
        Object = "realtime.session",
        ExpiresAt = ((time ?? TimeProvider.System).GetUtcNow() + Longest).ToUnixTimeSeconds(),
        OutputModalities = (JsonList<Modality>)[Modality.Audio],
        Model = model,
        Instructions = Instructions,
        Audio = new ServerAudio
        {
            Input = EffectiveInput.Default(),
            Output = new AudioOutput { Format = EffectiveInput.Pcm, Voice = "alloy", Speed = 1 },
        },
        Include = null,
        Tracing = null,
        Tools = (JsonList<Tool>)[],
        ToolChoice = ToolChoice.Auto,
        MaxOutputTokens = MaxOutputTokens.Inf,
        Truncation = Truncation.Auto,
        Prompt = null,
    };

    /// <summary>A transcription, every member with the service's default.</summary>
    public static ServerSession DefaultTranscription(string id, TimeProvider? time = null) => new ServerSession.Transcription
    {
        Id = id,
        Object = "realtime.transcription_session",
        ExpiresAt = ((time ?? TimeProvider.System).GetUtcNow() + Longest).ToUnixTimeSeconds(),
        Audio = new ServerTranscriptionAudio { Input = EffectiveInput.Default() },
        Include = null,
    };

    /// <summary>Takes over what an update of the same kind says: what it leaves out stays, and null turns off.</summary>
    public static ServerSession With(this ServerSession session, ClientSession update) => (session, update) switch
    {
        (ServerSession.Realtime conversation, ClientSession.Realtime { Value: var asked }) => With(conversation, asked),
        (ServerSession.Transcription transcription, ClientSession.Transcription asked) => With(transcription, asked),
        _ => session,
    };

    private static ServerSession.Realtime With(ServerSession.Realtime session, RealtimeSession update) => session with
    {
        OutputModalities = update.OutputModalities ?? session.OutputModalities,
        Instructions = update.Instructions ?? session.Instructions,
        Audio = session.Audio! with
        {
            Input = session.Audio.Input!.With(update.Audio?.Input),
            Output = With(session.Audio.Output!, update.Audio?.Output),
        },
        Include = Included(update.Include) ?? session.Include,
        Tracing = update.Tracing.IsSet ? update.Tracing : session.Tracing,
        Tools = update.Tools ?? session.Tools,
        ToolChoice = update.ToolChoice ?? session.ToolChoice,
        ParallelToolCalls = update.ParallelToolCalls ?? session.ParallelToolCalls,
        Reasoning = update.Reasoning ?? session.Reasoning,
        MaxOutputTokens = update.MaxOutputTokens ?? session.MaxOutputTokens,
        Truncation = update.Truncation ?? session.Truncation,
        Prompt = update.Prompt.IsSet ? update.Prompt : session.Prompt,
    };

    private static ServerSession.Transcription With(ServerSession.Transcription session, ClientSession.Transcription update) => session with
    {
        Audio = session.Audio! with { Input = session.Audio.Input!.With(update.Audio?.Input) },
        Include = Included(update.Include) ?? session.Include,
    };

    private static AudioOutput With(AudioOutput output, AudioOutput? update) => output with
    {
        Format = EffectiveInput.WithRate(update?.Format) ?? output.Format,
        Voice = update?.Voice ?? output.Voice,
        Speed = update?.Speed ?? output.Speed,
    };

    private static JsonList<ServerIncludedField>? Included(JsonList<string>? fields) => fields is null ? null : [.. fields.Select(field => (ServerIncludedField)field)];
}
