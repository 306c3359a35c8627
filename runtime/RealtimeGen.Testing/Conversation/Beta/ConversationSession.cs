using RealtimeGen.OpenAI.Beta;
using RealtimeGen.Testing.Session;
using RealtimeGen.Testing.Session.Beta;

namespace RealtimeGen.Testing.Conversation.Beta;

/// <summary>A session with a model that answers.</summary>
internal sealed class ConversationSession(RealtimeSession session) : IBetaSession
{
    private RealtimeSession _session = session;

    public ServerEvent Created(string eventId) => new ServerEvent.SessionCreated { EventId = eventId, Session = _session };

    public ServerEvent Updated(string eventId) => new ServerEvent.SessionUpdated { EventId = eventId, Session = _session };

    public Refusal? Refuse(ClientEvent update) =>
        update is ClientEvent.SessionUpdate asked ? SessionJudge.Refuse(asked, _session) : Refusal.OfAnotherSession(update.Type);

    public OpenAI.Ga.ClientSession ToGa(ClientEvent update) => ((ClientEvent.SessionUpdate)update).Session.ToGa() with { Model = null };

    public void Take(ClientEvent update) => _session = _session.With(((ClientEvent.SessionUpdate)update).Session);
}
