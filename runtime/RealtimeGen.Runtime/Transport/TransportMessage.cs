namespace RealtimeGen;

/// <summary>What <see cref="ITransport.ReceiveAsync"/> received.</summary>
public enum TransportMessageKind
{
    /// <summary>A text message.</summary>
    Text,

    /// <summary>A binary message.</summary>
    Binary,

    /// <summary>The peer's close; it sends nothing more.</summary>
    Close,

    /// <summary>A message above the transport's limit; the rest of it is not read, so nothing more can be received.</summary>
    Oversized,
}

/// <summary>The outcome of one <see cref="ITransport.ReceiveAsync"/>.</summary>
/// <param name="Kind">Kind of message.</param>
/// <param name="CloseStatus">Close code of a <see cref="TransportMessageKind.Close"/>; null for another kind. Over a WebSocket, a close without a code reads as 1000.</param>
/// <param name="CloseReason">Reason of a <see cref="TransportMessageKind.Close"/>; empty when the peer gave none, null for another kind.</param>
public readonly record struct TransportMessage(TransportMessageKind Kind, int? CloseStatus = null, string? CloseReason = null);
