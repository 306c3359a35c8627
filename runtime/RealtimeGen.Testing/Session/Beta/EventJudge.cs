using RealtimeGen.OpenAI.Beta;

namespace RealtimeGen.Testing.Session.Beta;

/// <summary>Judges a client's event by the validator that was generated from the published schema, and by what the service refuses beyond it.</summary>
internal static class EventJudge
{
    public static Judgement<RealtimeSession> Judge(ReadOnlySpan<byte> utf8Event, RealtimeSession current)
    {
        string? eventId = EventName.Of(utf8Event);
        if (!ClientEvent.TryParse(utf8Event, out ClientEvent? clientEvent, out ValidationReport report))
        {
            return new(null, SchemaRefusal.Of(report.Errors[0]), eventId);
        }

        return clientEvent is ClientEvent.SessionUpdate update
            ? new(update.Session, UnknownParameters.Find(update) ?? RefuseChange(update.Session, current), eventId)
            : new(null, Refusal.UnsupportedEvent(clientEvent.Type), eventId);
    }

    /// <summary>A session that is sent back as it came is no change.</summary>
    private static Refusal? RefuseChange(RealtimeSession update, RealtimeSession current) =>
        update.Id is not null && update.Id != current.Id ? Refusal.Fixed("session.id")
        : update.Model is not null && update.Model != current.Model ? Refusal.Fixed("session.model")
        : null;
}
