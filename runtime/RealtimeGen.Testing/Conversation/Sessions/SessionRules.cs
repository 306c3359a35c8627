using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Session;
using RealtimeGen.Testing.Session.Ga;

namespace RealtimeGen.Testing.Conversation.Sessions;

/// <summary>What a session may change, and when.</summary>
internal static class SessionRules
{
    public static Refusal? Refuse(ClientEvent.SessionUpdate update, ConversationState state, bool isAnswering) =>
        UnknownParameters.Find(update) ?? (update.Session switch
        {
            { } kind when kind.Type != state.Session.Type => Refusal.Fixed("session.type"),
            ClientSession.Realtime { Value: var asked } => Refuse(asked, (ServerSession.Realtime)state.Session, state.HasSpoken, isAnswering),
            _ => null,
        });

    /// <summary>A response may be asked for in the voice that speaks already, and in no other.</summary>
    public static Refusal? RefuseVoice(ResponseParameters? asked, ConversationState state) =>
        state.HasSpoken && asked?.Audio?.Output?.Voice is { } voice && voice != state.Realtime?.Audio?.Output?.Voice ? SpokenVoice : null;

    private static Refusal? Refuse(RealtimeSession asked, ServerSession.Realtime current, bool hasSpoken, bool isAnswering) =>
        asked.Model is { } model && model != current.Model ? Refusal.Fixed("session.model")

        // The service refuses the same voice too.
        : hasSpoken && asked.Audio?.Output?.Voice is not null ? SpokenVoice
        : current.Tracing.HasValue && asked.Tracing.HasValue && asked.Tracing != current.Tracing
            ? Refusal.InvalidValue("session.tracing", "cannot change while tracing is on")
        : isAnswering && asked.Audio?.Output?.Speed is { } speed && speed != current.Audio?.Output?.Speed
            ? Refusal.InvalidValue("session.audio.output.speed", "can change only between responses")
        : null;

    private static Refusal SpokenVoice { get; } = new("cannot_update_voice", "Cannot update a conversation's voice if assistant audio is present.", null);
}
