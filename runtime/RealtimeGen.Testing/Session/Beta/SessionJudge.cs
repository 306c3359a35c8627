using RealtimeGen.OpenAI.Beta;

namespace RealtimeGen.Testing.Session.Beta;

/// <summary>What the service refuses of a session beyond the schema.</summary>
internal static class SessionJudge
{
    public static Refusal? Refuse(ClientEvent.SessionUpdate update, RealtimeSession current) =>
        UnknownParameters.Find(update) ?? RefuseChange(update.Session, current);

    public static Refusal? Refuse(ClientEvent.TranscriptionSessionUpdate update, TranscriptionSession current) =>
        UnknownParameters.Find(update)
        ?? (update.Session.Id is { } id && id != current.Id ? Refusal.Fixed("session.id")
            : update.Session.Object is { } kind && kind != current.Object ? Refusal.Fixed("session.object")
            : null);

    /// <summary>A session that is sent back as it came is no change.</summary>
    private static Refusal? RefuseChange(RealtimeSession update, RealtimeSession current) =>
        update.Id is not null && update.Id != current.Id ? Refusal.Fixed("session.id")
        : update.Model is not null && update.Model != current.Model ? Refusal.Fixed("session.model")
        : null;
}
