namespace RealtimeGen;

/// <summary>Something that was asked of the server and waits for its answer.</summary>
internal abstract class PendingCall(string eventId)
{
    /// <summary>The event that asks; an <c>error</c> that names it is the answer.</summary>
    public string EventId => eventId;
}
