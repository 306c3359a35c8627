namespace RealtimeGen;

/// <summary>A message that was sent and not answered yet.</summary>
internal sealed class SentMessage
{
    private readonly string _type;
    private readonly string? _eventId;
    private byte[] _content;

    public SentMessage(Frame frame)
    {
        ReadOnlySpan<byte> message = frame.Written.Span;
        Kind = frame.Kind;
        _type = frame.Envelope.Type.TextIn(message) ?? "";
        _eventId = frame.Envelope.EventId.TextIn(message);
        ItemId = frame.Envelope.ItemId.TextIn(message);
        CallTag = frame.Envelope.CallTag.TextIn(message);
        _content = message.ToArray();
    }

    public EventKind Kind { get; }

    /// <summary>When it was handed to the transport, by the connection's clock.</summary>
    public long SentAt { get; init; }

    public bool HasName => _eventId is not null;

    public string? ItemId { get; }

    public string? CallTag { get; }

    public int Bytes => _content.Length;

    public bool IsNamedBy(Extent eventId, ReadOnlySpan<byte> message) => _eventId is not null && eventId.Is(_eventId, message);

    /// <summary>Keeps that it was sent, and gives up what it said.</summary>
    public void ForgetContent() => _content = [];

    public RealtimeUndeliveredMessage Report() => new(_type, _eventId, _content);
}
