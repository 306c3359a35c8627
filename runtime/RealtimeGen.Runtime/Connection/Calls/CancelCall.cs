namespace RealtimeGen;

/// <summary>A <c>response.cancel</c>, which is answered by the end of its response.</summary>
internal sealed class CancelCall(string eventId, ResponseTrack track) : PendingCall(EventKind.ResponseCancel, eventId)
{
    public ResponseTrack Track => track;
}
