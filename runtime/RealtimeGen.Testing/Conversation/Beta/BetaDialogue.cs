using RealtimeGen.OpenAI.Beta;
using RealtimeGen.Testing.Session;

namespace RealtimeGen.Testing.Conversation.Beta;

/// <summary>
/// The conversation in the beta protocol: the engine's, with names and events of the beta at its edge. The session is the beta's own, and the engine's follows
/// it.
/// </summary>
internal sealed class BetaDialogue(Engine engine, IBetaSession session) : IDialogue
{
    public TimeSpan? UntilNext => engine.UntilNext;

    public IEnumerable<byte[]> Start()
    {
        engine.Start();
        return [ToJson(session.Created(EventName.New("event")))];
    }

    public IEnumerable<byte[]> Receive(ReadOnlySpan<byte> utf8Event)
    {
        string? eventId = EventName.Of(utf8Event);
        if (!ClientEvent.TryParse(utf8Event, out ClientEvent? clientEvent, out ValidationReport report))
        {
            return [Error(SchemaRefusal.Of(report.Errors[0]), eventId)];
        }

        return clientEvent switch
        {
            ClientEvent.SessionUpdate or ClientEvent.TranscriptionSessionUpdate => Update(clientEvent, eventId),
            ClientEvent.ResponseCreate { Response: { } asked } when BetaNames.FindForeign(asked) is { } foreign =>
                [Error(Refusal.UnknownParameter($"response.{foreign}"), eventId)],
            _ => Serve(clientEvent, eventId),
        };
    }

    public IEnumerable<byte[]> Advance() => Translate(engine.Advance());

    private IEnumerable<byte[]> Update(ClientEvent update, string? eventId)
    {
        if (session.Refuse(update) is { } refusal) return [Error(refusal, eventId)];
        OpenAI.Ga.ClientEvent translated = new OpenAI.Ga.ClientEvent.SessionUpdate { EventId = eventId, Session = session.ToGa(update) };
        IReadOnlyList<OpenAI.Ga.ServerEvent> said = engine.Receive(translated.ToUtf8Json());
        if (said.Any(serverEvent => serverEvent is OpenAI.Ga.ServerEvent.SessionUpdated)) session.Take(update);
        return Translate(said);
    }

    private IEnumerable<byte[]> Serve(ClientEvent clientEvent, string? eventId)
    {
        byte[] translated;
        try
        {
            translated = BetaNames.ToGa(clientEvent);
        }
        catch (InvalidOperationException e)
        {
            return [Error(new Refusal("invalid_json", e.Message, null), eventId)];
        }

        return Translate(engine.Receive(translated));
    }

    private IEnumerable<byte[]> Translate(IEnumerable<OpenAI.Ga.ServerEvent> said)
    {
        foreach (OpenAI.Ga.ServerEvent serverEvent in said)
        {
            if (serverEvent is OpenAI.Ga.ServerEvent.SessionUpdated updated)
            {
                yield return ToJson(session.Updated(updated.EventId));
            }
            else if (BetaNames.FromGa(serverEvent) is { } translated)
            {
                yield return translated;
            }
        }
    }

    private static byte[] Error(Refusal refusal, string? clientEventId) => ToJson(new ServerEvent.Error
    {
        EventId = EventName.New("event"),
        ErrorValue = new ErrorDetails { Type = Refusal.Type, Code = refusal.Code, Message = refusal.Message, Param = refusal.Param, EventId = clientEventId },
    });

    private static byte[] ToJson(ServerEvent serverEvent) => serverEvent.ToUtf8Json();
}
