namespace RealtimeGen;

public sealed partial class RealtimeConnection<TClient, TServer>
{
    /// <summary>Appends audio to the input buffer (<c>input_audio_buffer.append</c>), in its turn among the events that are sent. Nothing is allocated; nothing is sent for no audio.</summary>
    /// <param name="audio">Audio in the session's input format, at most 15 MiB. The caller's again when the call returns, before the task completes.</param>
    /// <param name="cancellationToken">Gives up waiting for room in the queue, or for a lost connection to be made again; the audio is then not sent.</param>
    /// <returns>
    /// Complete when the audio is in the queue, which waits while a lost connection is made again. What becomes of it when the network fails after that,
    /// <see cref="Changed"/> tells.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="audio"/> is longer than an event may carry.</exception>
    /// <exception cref="RealtimeConnectionClosedException">The connection is over or closing.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ValueTask AppendAudioAsync(ReadOnlyMemory<byte> audio, CancellationToken cancellationToken = default)
    {
        AudioAppend.ThrowIfTooLong(audio);
        _life.ThrowUnlessOpen();
        cancellationToken.ThrowIfCancellationRequested();
        if (audio.IsEmpty) return ValueTask.CompletedTask;
        Frame frame = _life.Frames.Rent();
        AudioAppend.Write(audio.Span, frame);
        return _life.PostAsync(frame, cancellationToken);
    }

    /// <summary>
    /// As <see cref="ReadAllAsync"/>, with messages that are lent instead of events that own what they hold: the answer's audio comes decoded, in a buffer that is used
    /// again for the next message.
    /// </summary>
    /// <param name="cancellationToken">Gives up waiting for the next message.</param>
    /// <returns>
    /// Messages until this side closes, on over a connection that is lost and made again. Any other end of the connection throws, after the messages that came before it.
    /// </returns>
    /// <exception cref="RealtimeConnectionClosedException">The server closed (its code and reason are given), or the connection was lost.</exception>
    /// <exception cref="InvalidOperationException">The events are being read already.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IAsyncEnumerable<RealtimeMessage<TServer>> ReadBorrowedAsync(CancellationToken cancellationToken = default) => _reader.ReadBorrowedAsync(cancellationToken);
}
