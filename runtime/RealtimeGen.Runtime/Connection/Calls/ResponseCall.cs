namespace RealtimeGen;

/// <summary>A <c>response.create</c> of a caller who waits for the response.</summary>
/// <param name="eventId">Also the tag in the response's metadata.</param>
/// <param name="message">The event, to be sent when it is its turn, and again where another response has come before it.</param>
internal sealed class ResponseCall(string eventId, byte[] message) : PendingCall(EventKind.ResponseCreate, eventId)
{
    public byte[] Message => message;

    /// <summary>How often the server has refused it because another response was active.</summary>
    public int Refusals { get; set; }

    /// <summary>The caller no longer waits.</summary>
    public bool IsAbandoned { get; set; }

    /// <summary>The response, once the server has created it.</summary>
    public ResponseTrack? Track { get; set; }
}
