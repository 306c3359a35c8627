using RealtimeGen.Testing.Beta;

namespace RealtimeGen.Testing.Session;

/// <summary>One client's session: greets with <c>session.created</c>, and answers each event with what it changed or what is wrong with it.</summary>
internal sealed class ServerSession(string model)
{
    private RealtimeSession _session = EffectiveSession.Default(NewId("sess"), model);

    public ServerEvent Greet() => new ServerEvent.SessionCreated { EventId = NewId("event"), Session = _session };

    public ServerEvent Answer(ReadOnlySpan<byte> utf8Event)
    {
        Judgement judgement = EventJudge.Judge(utf8Event, _session);
        if (judgement.Refusal is { } refusal) return Error(refusal, judgement.EventId);
        _session = _session.With(judgement.Update!.Session);
        return new ServerEvent.SessionUpdated { EventId = NewId("event"), Session = _session };
    }

    private static ServerEvent.Error Error(Refusal refusal, string? clientEventId) => new()
    {
        EventId = NewId("event"),
        ErrorValue = new ErrorDetails
        {
            Type = "invalid_request_error",
            Code = refusal.Code,
            Message = refusal.Message,
            Param = refusal.Param,
            EventId = clientEventId,
        },
    };

    private static string NewId(string kind) => $"{kind}_{Guid.NewGuid():N}";
}
