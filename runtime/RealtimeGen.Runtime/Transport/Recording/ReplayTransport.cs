using System.Buffers;
using System.Text;
using System.Threading.Channels;

namespace RealtimeGen;

/// <summary>
/// A transport that plays a server from a recording: each of its messages as soon as the client has sent the messages that came before it, told by their types.
/// What the client sends beyond that is passed over.
/// </summary>
/// <remarks>
/// Ids that a client makes anew each time (<c>event_id</c>, and the mark of a call in <c>response.metadata</c>) are renamed in the server's messages. A recording
/// that ends without a close is followed by the client's.
/// </remarks>
public sealed class ReplayTransport : ITransport
{
    private readonly Channel<byte[]?> _sent = Channel.CreateUnbounded<byte[]?>();
    private readonly RecordedMessage[] _recorded;
    private readonly ReplayedNames _names = new();
    private readonly TimeProvider? _pace;
    private TimeSpan _at;
    private int _next;

    /// <summary>Plays one connection of a recording.</summary>
    /// <param name="jsonLines">The lines of a <see cref="RealtimeRecording"/>, or of a timeline of RealtimeGen.Testing.</param>
    /// <param name="connection">Which connection of it; the first unless given.</param>
    /// <param name="pace">A clock by which the server's messages keep their distances in time; null plays them at once.</param>
    /// <exception cref="FormatException">A line is no message.</exception>
    public ReplayTransport(string jsonLines, int? connection = null, TimeProvider? pace = null)
    {
        ArgumentNullException.ThrowIfNull(jsonLines);
        IReadOnlyList<RecordedMessage> all = RecordedMessage.ReadAll(jsonLines);
        int chosen = connection ?? all.Select(message => message.Connection).DefaultIfEmpty(1).Min();
        _recorded = [.. all.Where(message => message.Connection == chosen)];
        _pace = pace;
        _at = _recorded.Length > 0 ? _recorded[0].At : TimeSpan.Zero;
    }

    /// <inheritdoc/>
    public ValueTask SendAsync(ReadOnlyMemory<byte> utf8Text, CancellationToken cancellationToken) =>
        _sent.Writer.TryWrite(utf8Text.ToArray()) ? ValueTask.CompletedTask : throw Closed();

    /// <inheritdoc/>
    public async ValueTask<TransportMessage> ReceiveAsync(IBufferWriter<byte> destination, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(destination);
        while (_next < _recorded.Length)
        {
            RecordedMessage message = _recorded[_next];
            if (message.IsFromClient)
            {
                if (!await IsSentAsync(message, cancellationToken).ConfigureAwait(false)) return new TransportMessage(TransportMessageKind.Close, 1000, "");
                _at = message.At;
                _next++;
                continue;
            }

            if (_pace is not null && message.At > _at) await Task.Delay(message.At - _at, _pace, cancellationToken).ConfigureAwait(false);
            _at = message.At;
            _next++;
            return Play(message, destination);
        }

        while (await NextSentAsync(cancellationToken).ConfigureAwait(false) is not null)
        {
        }

        return new TransportMessage(TransportMessageKind.Close, 1000, "");
    }

    /// <inheritdoc/>
    public ValueTask CloseAsync(int status, string reason, CancellationToken cancellationToken) =>
        _sent.Writer.TryWrite(null) ? ValueTask.CompletedTask : throw Closed();

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _sent.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    private static IOException Closed() => new("The replay is over: its transport was disposed of.");

    /// <summary>False: the client closed instead.</summary>
    private async ValueTask<bool> IsSentAsync(RecordedMessage recorded, CancellationToken cancellationToken)
    {
        while (await NextSentAsync(cancellationToken).ConfigureAwait(false) is { } sent)
        {
            if (recorded.Kind == RecordedKind.Event && _names.TryMatch(recorded.Content.Span, sent)) return true;
        }

        return recorded.Kind == RecordedKind.Close;
    }

    private async ValueTask<byte[]?> NextSentAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _sent.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            throw Closed();
        }
    }

    private TransportMessage Play(RecordedMessage message, IBufferWriter<byte> destination)
    {
        if (message.Kind == RecordedKind.Lost) throw new IOException(Encoding.UTF8.GetString(message.Content.Span));
        if (message.Kind == RecordedKind.Event) destination.Write(_names.Rename(message.Content.Span));
        else if (message.Kind is RecordedKind.Text or RecordedKind.Binary) destination.Write(message.Content.Span);
        return message.Kind switch
        {
            RecordedKind.Close => new TransportMessage(TransportMessageKind.Close, message.CloseStatus, message.CloseReason),
            RecordedKind.Oversized => new TransportMessage(TransportMessageKind.Oversized),
            RecordedKind.Binary => new TransportMessage(TransportMessageKind.Binary),
            _ => new TransportMessage(TransportMessageKind.Text),
        };
    }
}
