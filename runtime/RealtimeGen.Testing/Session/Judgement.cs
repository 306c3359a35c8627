namespace RealtimeGen.Testing.Session;

/// <summary>What came of a client's event: the session that it asks for, or why it is refused.</summary>
/// <param name="Update">What is asked for, when it may be done.</param>
/// <param name="Refusal">Else, why not.</param>
/// <param name="EventId">The client's name for the event, when it gave one.</param>
internal sealed record Judgement<TSession>(TSession? Update, Refusal? Refusal, string? EventId)
    where TSession : class;
