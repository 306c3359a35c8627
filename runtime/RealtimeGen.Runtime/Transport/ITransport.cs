using System.Buffers;

namespace RealtimeGen;

/// <summary>Carries whole messages between a client and a server; knows nothing of what they say.</summary>
/// <remarks>
/// At most one <see cref="SendAsync"/> and one <see cref="ReceiveAsync"/> are under way at a time, as a WebSocket demands.
/// Cancelling either may end the transport, so its caller cancels only to
/// give up on all of it. <see cref="IAsyncDisposable.DisposeAsync"/> lets go at once and says no farewell to the peer.
/// </remarks>
public interface ITransport : IAsyncDisposable
{
    /// <summary>Sends one text message.</summary>
    /// <param name="utf8Text">The whole message, UTF-8. It is the caller's again when the task completes.</param>
    /// <param name="cancellationToken">Gives up on the transport.</param>
    ValueTask SendAsync(ReadOnlyMemory<byte> utf8Text, CancellationToken cancellationToken);

    /// <summary>Receives one message, its fragments joined.</summary>
    /// <param name="destination">Where the message's bytes are written, straight from the wire where the transport can.</param>
    /// <param name="cancellationToken">Gives up on the transport.</param>
    /// <returns>What kind of message it was; after <see cref="TransportMessageKind.Close"/> there is nothing more to receive.</returns>
    ValueTask<TransportMessage> ReceiveAsync(IBufferWriter<byte> destination, CancellationToken cancellationToken);

    /// <summary>Tells the peer that nothing more will be sent. Messages of the peer may still arrive, and its own close does.</summary>
    /// <param name="status">Close code of RFC 6455 section 7.4, e.g. 1000.</param>
    /// <param name="reason">For people; at most 123 bytes of UTF-8.</param>
    /// <param name="cancellationToken">Gives up on the transport.</param>
    ValueTask CloseAsync(int status, string reason, CancellationToken cancellationToken);
}
