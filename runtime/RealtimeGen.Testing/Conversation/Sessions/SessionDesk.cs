using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Mcp;
using RealtimeGen.Testing.Conversation.Responses;
using RealtimeGen.Testing.Conversation.Turns;
using RealtimeGen.Testing.Session;
using RealtimeGen.Testing.Session.Ga;

namespace RealtimeGen.Testing.Conversation.Sessions;

/// <summary>Serves the client's updates of the session.</summary>
internal sealed class SessionDesk(ConversationState state, Microphone microphone, ResponseDesk responses, ToolLister lister)
{
    public void Greet() => state.Outbox.Send(new ServerEvent.SessionCreated { EventId = state.Outbox.NewId(), Session = state.Session });

    public Refusal? Update(ClientEvent.SessionUpdate asked)
    {
        if (SessionRules.Refuse(asked, state, responses.IsAnswering) is { } refusal) return refusal;
        TurnDetection? detection = state.Input.TurnDetection.Value;
        JsonList<Tool> tools = Tools;
        state.Session = state.Session.With(asked.Session);
        if (state.Input.TurnDetection.Value != detection) microphone.Forget();
        state.Outbox.Send(new ServerEvent.SessionUpdated { EventId = state.Outbox.NewId(), Session = state.Session });
        lister.List(tools, Tools);
        return null;
    }

    private JsonList<Tool> Tools => state.Realtime?.Tools.Value ?? [];
}
