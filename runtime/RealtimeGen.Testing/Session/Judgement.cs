using RealtimeGen.Testing.Beta;

namespace RealtimeGen.Testing.Session;

/// <summary>What came of a client's event: the update that it asks for, or why it is refused.</summary>
/// <param name="Update">The update, when it may be made.</param>
/// <param name="Refusal">Else, why not.</param>
/// <param name="EventId">The client's name for the event, when it gave one.</param>
internal sealed record Judgement(ClientEvent.SessionUpdate? Update, Refusal? Refusal, string? EventId);
