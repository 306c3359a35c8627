using System.Text;
using RealtimeGen.Testing.Beta;

namespace RealtimeGen.Testing.Session;

/// <summary>Judges a client's event by the validator that was generated from the published schema, and by what the service refuses beyond it.</summary>
internal static class EventJudge
{
    public static Judgement Judge(ReadOnlySpan<byte> utf8Event, RealtimeSession current)
    {
        string? eventId = new JsonCursor(utf8Event).FindTag("event_id"u8, out ReadOnlySpan<byte> id, out _) ? Encoding.UTF8.GetString(id) : null;
        if (!ClientEvent.TryParse(utf8Event, out var clientEvent, out ValidationReport report))
        {
            return new Judgement(null, SchemaRefusal.Of(report.Errors[0]), eventId);
        }

        // The schema has no other event yet.
        ClientEvent.SessionUpdate update = (ClientEvent.SessionUpdate)clientEvent;
        return new Judgement(update, UnknownParameters.Find(update) ?? RefuseChange(update.Session, current), eventId);
    }

    /// <summary>A session that is sent back as it came is no change.</summary>
    private static Refusal? RefuseChange(RealtimeSession update, RealtimeSession current) =>
        update.Id is not null && update.Id != current.Id ? Fixed("session.id")
        : update.Model is not null && update.Model != current.Model ? Fixed("session.model")
        : null;

    private static Refusal Fixed(string param) => Refusal.InvalidValue(param, "cannot change once the session has started");
}
