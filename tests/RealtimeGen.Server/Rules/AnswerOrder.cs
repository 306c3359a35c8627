using System.Text.Json.Nodes;
using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Server.Rules;

internal sealed class EveryEventIsAnswered : Rule
{
    private readonly List<string> _said = [];
    private string? _asked;
    private string? _confirmation;
    private bool _isEvent;

    public override string Sentence => "An event of the client is confirmed or refused before the next one is read; audio alone is not confirmed.";

    public override void Sent(ClientEvent? clientEvent, string json)
    {
        (_asked, _isEvent) = (json, clientEvent is not null);
        _said.Clear();
        _confirmation = clientEvent switch
        {
            ClientEvent.SessionUpdate => "session.updated",
            ClientEvent.InputAudioBufferCommit => "input_audio_buffer.committed",
            ClientEvent.InputAudioBufferClear => "input_audio_buffer.cleared",
            ClientEvent.ConversationItemCreate => "conversation.item.added",
            ClientEvent.ConversationItemRetrieve => "conversation.item.retrieved",
            ClientEvent.ConversationItemDelete => "conversation.item.deleted",
            ClientEvent.ConversationItemTruncate => "conversation.item.truncated",
            ClientEvent.ResponseCreate => "response.created",
            ClientEvent.ResponseCancel => "response.done",
            _ => null,
        };
    }

    public override void Received(ServerEvent serverEvent) => _said.Add(serverEvent.Type);

    public override void Paused()
    {
        if (_asked is not null && (_confirmation is not null || !_isEvent))
        {
            Demand(_said.Contains("error") || (_confirmation is not null && _said.Contains(_confirmation)), $"{_asked} brought {string.Join(", ", _said)}");
        }

        _asked = null;
    }
}

internal sealed class AnErrorNamesItsCause : Rule
{
    private string? _eventId;
    private bool _isUnknown;
    private bool _waits;

    public override string Sentence => "An error comes at most once for an event of the client, and has the event_id of that event, or null if it has none.";

    public override void Sent(ClientEvent? clientEvent, string json)
    {
        _waits = true;
        _eventId = clientEvent is not null ? (string?)JsonNode.Parse(json)!["event_id"] : null;
        _isUnknown = clientEvent is null;
    }

    public override void Received(ServerEvent serverEvent)
    {
        if (serverEvent is not ServerEvent.Error { ErrorValue: var error }) return;
        Demand(_waits, $"an error of itself: {error}");
        Demand(_isUnknown || error.EventId.Value == _eventId, $"the error of {_eventId ?? "an unnamed event"} names {error.EventId}");
        _waits = false;
    }

    public override void Paused() => _waits = false;
}

internal sealed class AnErrorExplainsItself : Rule
{
    public override string Sentence => "An error has a type, a code and a message.";

    public override void Received(ServerEvent serverEvent)
    {
        if (serverEvent is ServerEvent.Error { ErrorValue: var error })
        {
            Demand(error is { Type.Length: > 0, Message.Length: > 0 } && error.Code.Value is { Length: > 0 }, error.ToString());
        }
    }
}
