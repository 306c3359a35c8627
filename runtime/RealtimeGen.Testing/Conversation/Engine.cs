using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Answers;
using RealtimeGen.Testing.Conversation.Items;
using RealtimeGen.Testing.Conversation.Mcp;
using RealtimeGen.Testing.Conversation.Responses;
using RealtimeGen.Testing.Conversation.Sessions;
using RealtimeGen.Testing.Conversation.Timing;
using RealtimeGen.Testing.Conversation.Transcripts;
using RealtimeGen.Testing.Conversation.Turns;
using RealtimeGen.Testing.Session;

namespace RealtimeGen.Testing.Conversation;

/// <summary>
/// One client's conversation, in the GA protocol and without a socket: events of the client go in, events of the server come out, and time is a clock's. Not
/// for several
/// threads at once.
/// </summary>
internal sealed class Engine
{
    private readonly ConversationState _state;
    private readonly SessionDesk _sessions;
    private readonly Microphone _microphone;
    private readonly ItemDesk _items;
    private readonly ResponseDesk _responses;

    public Engine(ServerSession session, Script? script = null, TimeProvider? time = null, RealtimePace? pace = null, int? requestsPerMinute = null)
    {
        script ??= Script.Echo;
        _state = new ConversationState(session, time ?? TimeProvider.System, pace ?? RealtimePace.Immediate);
        _responses = new ResponseDesk(_state, script, requestsPerMinute);
        _microphone = new Microphone(_state, _responses, new TurnTaker(_state, new Transcriber(_state), script), script);
        _sessions = new SessionDesk(_state, _microphone, _responses, new ToolLister(_state, script));
        _items = new ItemDesk(_state);
        _responses.Answered = new IdleTimer(_state, _microphone, _responses).Start;
    }

    /// <summary>How long until <see cref="Advance"/> has something to say; null when only the client can make it speak.</summary>
    public TimeSpan? UntilNext => _state.Agenda.UntilNext;

    /// <summary>What a new client is told.</summary>
    public IReadOnlyList<ServerEvent> Start()
    {
        _sessions.Greet();
        return _state.Outbox.Take();
    }

    /// <summary>What an event of the client brings about at once, be it right or wrong, behind what was due before it.</summary>
    public IReadOnlyList<ServerEvent> Receive(ReadOnlySpan<byte> utf8Event)
    {
        _state.Agenda.RunDue();
        if (Judge(utf8Event) is { } refusal) _state.Outbox.Refuse(refusal, EventName.Of(utf8Event));
        return Advance();
    }

    /// <summary>What is due by now.</summary>
    public IReadOnlyList<ServerEvent> Advance()
    {
        _state.Agenda.RunDue();
        return _state.Outbox.Take();
    }

    private Refusal? Judge(ReadOnlySpan<byte> utf8Event) =>
        ClientEvent.TryParse(utf8Event, out ClientEvent? clientEvent, out ValidationReport report)
            ? UnknownMembers.Find(clientEvent) ?? Serve(clientEvent)
            : SchemaRefusal.Of(report.Errors[0]);

    private Refusal? Serve(ClientEvent clientEvent)
    {
        switch (clientEvent)
        {
            case ClientEvent.SessionUpdate update: return _sessions.Update(update);
            case ClientEvent.InputAudioBufferAppend append: _microphone.Append(append); return null;
            case ClientEvent.InputAudioBufferCommit: return _microphone.Commit();
            case ClientEvent.InputAudioBufferClear: _microphone.Clear(); return null;
            case ClientEvent.ConversationItemCreate create: return _items.Create(create);
            case ClientEvent.ConversationItemRetrieve retrieve: return _items.Retrieve(retrieve);
            case ClientEvent.ConversationItemDelete delete: return _items.Delete(delete);
            case ClientEvent.ConversationItemTruncate truncate: return _items.Truncate(truncate);
            case ClientEvent.ResponseCreate create: return _responses.Create(create);
            case ClientEvent.ResponseCancel cancel: return _responses.Cancel(cancel);
            default: return Refusal.NotOverWebSocket(clientEvent.Type);
        }
    }
}
