using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Items;
using RealtimeGen.Testing.Conversation.Responses;
using RealtimeGen.Testing.Conversation.Timing;

namespace RealtimeGen.Testing.Conversation;

/// <summary>What the parts of one conversation share.</summary>
internal sealed class ConversationState
{
    public ConversationState(ServerSession session, TimeProvider time, RealtimePace pace)
    {
        Session = session;
        Pace = pace;
        Ids = new Ids();
        Outbox = new Outbox(Ids);
        Agenda = new Agenda(time);
        Items = new ItemList(Outbox);
    }

    /// <summary>The one conversation of the session; the protocol has no second.</summary>
    public string Id { get; } = "conv_0001";

    public ServerSession Session { get; set; }

    public RealtimePace Pace { get; set; }

    public Ids Ids { get; }

    public Outbox Outbox { get; }

    public Agenda Agenda { get; }

    public ItemList Items { get; }

    /// <summary>Whether the client has got audio of the model, which fixes the voice.</summary>
    public bool HasSpoken { get; set; }

    /// <summary>What the last response has read.</summary>
    public TokenCount LastInput { get; set; }

    /// <summary>The session as a conversation; null for a transcription.</summary>
    public ServerSession.Realtime? Realtime => Session as ServerSession.Realtime;

    public ServerAudioInput Input => Session switch
    {
        ServerSession.Realtime { Audio.Input: { } input } => input,
        ServerSession.Transcription { Audio.Input: { } input } => input,
        _ => throw new InvalidOperationException("A session of the server has all its members."),
    };
}
