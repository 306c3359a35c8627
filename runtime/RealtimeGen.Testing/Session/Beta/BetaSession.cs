using RealtimeGen.OpenAI.Beta;

namespace RealtimeGen.Testing.Session.Beta;

/// <summary>A session of the beta protocol.</summary>
internal sealed class BetaSession(string model) : IServerSession
{
    private RealtimeSession _session = EffectiveSession.Default(EventName.New("sess"), model);

    public byte[] Greet() => ToUtf8Json(new ServerEvent.SessionCreated { EventId = EventName.New("event"), Session = _session });

    public byte[] Answer(ReadOnlySpan<byte> utf8Event)
    {
        Judgement<RealtimeSession> judgement = EventJudge.Judge(utf8Event, _session);
        if (judgement.Refusal is { } refusal) return Error(refusal, judgement.EventId);
        _session = _session.With(judgement.Update!);
        return ToUtf8Json(new ServerEvent.SessionUpdated { EventId = EventName.New("event"), Session = _session });
    }

    private static byte[] Error(Refusal refusal, string? clientEventId) => ToUtf8Json(new ServerEvent.Error
    {
        EventId = EventName.New("event"),
        ErrorValue = new ErrorDetails
        {
            Type = Refusal.Type,
            Code = refusal.Code,
            Message = refusal.Message,
            Param = refusal.Param,
            EventId = clientEventId,
        },
    });

    private static byte[] ToUtf8Json(ServerEvent serverEvent) => serverEvent.ToUtf8Json();
}
