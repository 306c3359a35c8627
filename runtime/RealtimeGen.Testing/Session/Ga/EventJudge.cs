using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Session.Ga;

/// <summary>Judges a client's event by the validator that was generated from the published schema, and by what the service refuses beyond it.</summary>
internal static class EventJudge
{
    public static Judgement<ClientSession> Judge(ReadOnlySpan<byte> utf8Event, ServerSession current)
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

    /// <summary>The kind of a session and its model are fixed; to say them again is no change.</summary>
    private static Refusal? RefuseChange(ClientSession update, ServerSession current) =>
        update.Type != current.Type ? Refusal.Fixed("session.type")
        : update is ClientSession.Realtime { Value.Model: { } model } && model != ((ServerSession.Realtime)current).Model ? Refusal.Fixed("session.model")
        : null;
}
