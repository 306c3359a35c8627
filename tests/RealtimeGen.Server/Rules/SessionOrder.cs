using System.Text.Json.Nodes;
using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Server.Rules;

internal sealed class TheGreetingComesFirst : Rule
{
    private int _count;

    public override string Sentence => "session.created is the first event of the server, and comes once.";

    public override void Received(ServerEvent serverEvent)
    {
        Demand(serverEvent is ServerEvent.SessionCreated == (_count == 0), $"event {_count} is {serverEvent.Type}");
        _count++;
    }
}

internal sealed class EventNamesAreUnique : Rule
{
    private readonly HashSet<string> _seen = [];

    public override string Sentence => "No two events of the server have the same event_id.";

    public override void Received(ServerEvent serverEvent) => Demand(_seen.Add(serverEvent.EventId()), serverEvent.EventId());
}

internal sealed class TheSessionKeepsItsIdentity : Rule
{
    private ServerSession? _first;

    public override string Sentence => "session.updated shows the session that was created: the same id, kind and model.";

    public override void Received(ServerEvent serverEvent)
    {
        if (serverEvent is ServerEvent.SessionCreated created) _first = created.Session;
        if (serverEvent is ServerEvent.SessionUpdated updated) Demand(Identity(updated.Session) == Identity(_first!), Identity(updated.Session));
    }

    private static string Identity(ServerSession session) =>
        session is ServerSession.Realtime realtime ? $"{realtime.Id} {realtime.Type} {realtime.Model}" : $"{((ServerSession.Transcription)session).Id} {session.Type}";
}

internal sealed class TheSessionIsShownWhole : Rule
{
    private HashSet<string>? _members;

    public override string Sentence => "session.updated has at least the members that session.created has.";

    public override void Received(ServerEvent serverEvent)
    {
        if (serverEvent is ServerEvent.SessionCreated created) _members = Members(created.Session);
        if (serverEvent is ServerEvent.SessionUpdated updated) Demand(_members!.IsSubsetOf(Members(updated.Session)), string.Join(", ", _members!.Except(Members(updated.Session))));
    }

    private static HashSet<string> Members(ServerSession session) => [.. JsonNode.Parse(session.ToUtf8Json())!.AsObject().Select(member => member.Key)];
}

internal sealed class TheVoiceIsFixedOnceHeard : Rule
{
    private string? _voice;
    private bool _heard;

    public override string Sentence => "Once the model has spoken, session.updated shows the same voice.";

    public override void Received(ServerEvent serverEvent)
    {
        ServerSession? session = (serverEvent as ServerEvent.SessionCreated)?.Session ?? (serverEvent as ServerEvent.SessionUpdated)?.Session;
        if (serverEvent is ServerEvent.ResponseOutputAudioDelta) _heard = true;
        if (session is not ServerSession.Realtime { Audio.Output.Voice: { } voice }) return;
        Demand(!_heard || _voice == voice.ToString(), $"{_voice} became {voice}");
        _voice = voice.ToString();
    }
}
