using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Session;

namespace RealtimeGen.Testing.Conversation;

/// <summary>The events that the client is to get next, in order.</summary>
internal sealed class Outbox(Ids ids)
{
    private List<ServerEvent> _events = [];

    /// <summary>A name for the next event.</summary>
    public string NewId() => ids.Event();

    public void Send(ServerEvent serverEvent) => _events.Add(serverEvent);

    public void Refuse(Refusal refusal, string? clientEventId) => Send(new ServerEvent.Error
    {
        EventId = NewId(),
        ErrorValue = new ErrorDetails
        {
            Type = Refusal.Type,
            Code = refusal.Code,
            Message = refusal.Message,
            Param = refusal.Param,
            EventId = clientEventId,
        },
    });

    public IReadOnlyList<ServerEvent> Take()
    {
        List<ServerEvent> taken = _events;
        _events = [];
        return taken;
    }
}
