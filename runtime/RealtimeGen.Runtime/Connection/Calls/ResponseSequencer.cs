namespace RealtimeGen;

/// <summary>
/// One active response at a time in the conversation, whoever has caused it; others wait in order. Guarded by its owner.
/// </summary>
internal sealed class ResponseSequencer
{
    private readonly LinkedList<ResponseCall> _queue = [];
    private bool _namesConversations;
    private string? _active;
    private bool _isActive;

    /// <summary>The server says that a response is active of which nothing was heard.</summary>
    public bool IsHeld { get; set; }

    public bool IsBusy => _isActive || IsHeld;

    /// <summary>Whether it is known which response keeps the others waiting.</summary>
    public bool IsActive => _isActive;

    public void Enqueue(ResponseCall call) => _queue.AddLast(call);

    /// <summary>It was sent, and must wait after all; before those that have never been sent.</summary>
    public void EnqueueAgain(ResponseCall call) => _queue.AddFirst(call);

    public bool Withdraw(ResponseCall call) => _queue.Remove(call);

    public ResponseCall? Dequeue()
    {
        ResponseCall? first = _queue.First?.Value;
        if (first is not null) _queue.RemoveFirst();
        return first;
    }

    /// <summary>Whether a created response is in no conversation. A server that names conversations leaves the name out.</summary>
    public bool IsOutOfBand(in Envelope created)
    {
        _namesConversations |= created.ConversationId.Exists;
        return created.IsOutOfBand || (_namesConversations && !created.ConversationId.Exists);
    }

    public void Begin(string? id)
    {
        IsHeld = false;
        _active = id;
        _isActive = true;
    }

    public void End(Extent id, ReadOnlySpan<byte> message)
    {
        IsHeld = false;
        if (!_isActive || (_active is not null && id.Exists && !id.Is(_active, message))) return;
        _active = null;
        _isActive = false;
    }

    /// <summary>Nothing is active any more; what waits still waits.</summary>
    public void Reset()
    {
        IsHeld = false;
        _active = null;
        _isActive = false;
    }
}
