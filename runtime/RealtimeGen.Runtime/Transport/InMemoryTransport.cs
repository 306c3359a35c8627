using System.Buffers;
using System.Threading.Channels;

namespace RealtimeGen;

/// <summary>Two transports joined in memory: what one sends, the other receives. For tests without a socket.</summary>
/// <remarks>Disposing of an end that has not closed is a lost connection for the other end.</remarks>
public sealed class InMemoryTransport : ITransport
{
    private readonly Channel<(TransportMessage Message, byte[] Content)> _outgoing;
    private readonly Channel<(TransportMessage Message, byte[] Content)> _incoming;

    private InMemoryTransport(
        Channel<(TransportMessage Message, byte[] Content)> outgoing,
        Channel<(TransportMessage Message, byte[] Content)> incoming) =>
        (_outgoing, _incoming) = (outgoing, incoming);

    /// <summary>Makes both ends.</summary>
    /// <param name="capacity">How many messages wait in each direction before sending waits too, as it does on a network.</param>
    public static (InMemoryTransport Client, InMemoryTransport Server) CreatePair(int capacity = 256)
    {
        Channel<(TransportMessage Message, byte[] Content)> toServer = Channel.CreateBounded<(TransportMessage Message, byte[] Content)>(capacity);
        Channel<(TransportMessage Message, byte[] Content)> toClient = Channel.CreateBounded<(TransportMessage Message, byte[] Content)>(capacity);
        return (new InMemoryTransport(toServer, toClient), new InMemoryTransport(toClient, toServer));
    }

    /// <inheritdoc/>
    public ValueTask SendAsync(ReadOnlyMemory<byte> utf8Text, CancellationToken cancellationToken) =>
        WriteAsync(new TransportMessage(TransportMessageKind.Text), utf8Text, cancellationToken);

    /// <summary>Sends one binary message, which a Realtime peer does not expect.</summary>
    /// <param name="content">The message's bytes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public ValueTask SendBinaryAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default) =>
        WriteAsync(new TransportMessage(TransportMessageKind.Binary), content, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<TransportMessage> ReceiveAsync(IBufferWriter<byte> destination, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ChannelReader<(TransportMessage Message, byte[] Content)> incoming = _incoming.Reader;
        if (!await incoming.WaitToReadAsync(cancellationToken).ConfigureAwait(false) || !incoming.TryRead(out (TransportMessage Message, byte[] Content) next))
        {
            throw new IOException("The peer went away without closing.");
        }

        destination.Write(next.Content);
        return next.Message;
    }

    /// <inheritdoc/>
    public async ValueTask CloseAsync(int status, string reason, CancellationToken cancellationToken)
    {
        await WriteAsync(new TransportMessage(TransportMessageKind.Close, status, reason), default, cancellationToken).ConfigureAwait(false);
        _outgoing.Writer.TryComplete();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _outgoing.Writer.TryComplete();
        _incoming.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    private async ValueTask WriteAsync(TransportMessage message, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            await _outgoing.Writer.WriteAsync((message, content.ToArray()), cancellationToken).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            throw new IOException("One end is closed.");
        }
    }
}
