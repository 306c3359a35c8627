namespace RealtimeGen;

/// <summary>A message that the server may not have received.</summary>
public sealed class RealtimeUndeliveredMessage
{
    internal RealtimeUndeliveredMessage(string type, string? eventId, ReadOnlyMemory<byte> content) => (Type, EventId, Content) = (type, eventId, content);

    /// <summary>The event's type, such as <c>response.create</c>; empty where it has none.</summary>
    public string Type { get; }

    /// <summary>The event's <c>event_id</c>; null where it has none.</summary>
    public string? EventId { get; }

    /// <summary>The event in JSON. Empty where too much of it waits for answers.</summary>
    public ReadOnlyMemory<byte> Content { get; }
}
