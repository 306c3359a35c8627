namespace RealtimeGen;

/// <summary>What becomes of a response that is asked for while another one is active in the conversation. The server takes one at a time.</summary>
public enum RealtimeResponseQueueing
{
    /// <summary>It waits, and is sent when the active one is done.</summary>
    Queue,

    /// <summary>It fails with <see cref="RealtimeResponseActiveException"/>.</summary>
    Refuse,
}
