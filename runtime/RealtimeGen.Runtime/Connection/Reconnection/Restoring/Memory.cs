namespace RealtimeGen;

/// <summary>What must be set up again on another link.</summary>
internal sealed class Memory(RealtimeConnectionOptions options)
{
    private readonly SessionMemory _session = new();
    private readonly ConversationMemory _conversation = new(options.MaxReplayedItems, options.MaxReplayedBytes);

    public SessionShape Shape { get; } = new();

    public void Sending(Frame frame)
    {
        _session.Sending(frame);
        _conversation.Sending(frame);
    }

    public void Received(Frame frame)
    {
        _session.Received(frame);
        _conversation.Received(frame);
        Shape.Received(frame);
    }

    /// <summary>The link is over.</summary>
    public void Break()
    {
        _session.Break();
        _conversation.Break();
    }

    /// <summary>For when the link is over.</summary>
    public Restoration Restore() => new(_session, _conversation, Shape);
}
