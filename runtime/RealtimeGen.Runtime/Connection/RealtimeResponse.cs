namespace RealtimeGen;

/// <summary>A response that the server has created: its own events, and its end.</summary>
/// <typeparam name="TServer">The generated union of server events.</typeparam>
/// <remarks>The connection's own enumeration gives the same events too.</remarks>
public sealed class RealtimeResponse<TServer>
    where TServer : IJsonModel<TServer>
{
    private readonly ResponseTrack _track;
    private readonly EventReader<TServer> _reader;
    private readonly Func<ResponseTrack, CancellationToken, Task> _cancel;

    internal RealtimeResponse(ResponseTrack track, Func<ResponseTrack, CancellationToken, Task> cancel)
    {
        _track = track;
        _reader = new EventReader<TServer>(track.Inbox, track.WhyOverAsync);
        _cancel = cancel;
        Completion = Answers.ReadAsync<TServer>(track.Done);
    }

    /// <summary>The server's id of the response.</summary>
    public string Id => _track.Id;

    /// <summary>What the server has said last: <c>in_progress</c>, then <c>completed</c>, <c>cancelled</c>, <c>failed</c> or <c>incomplete</c>. Null where it said nothing.</summary>
    public string? Status => _track.Status;

    /// <summary>
    /// The event <c>response.done</c>, however the response has ended. Fails with <see cref="RealtimeConnectionClosedException"/> when the connection is over before, and with
    /// <see cref="RealtimeReconnectedException"/> when it was made anew meanwhile.
    /// </summary>
    public Task<TServer> Completion { get; }

    /// <summary>The events of the response that name it, from <c>response.created</c> to <c>response.done</c>, whenever the enumeration begins.</summary>
    /// <param name="cancellationToken">Gives up waiting for the next event.</param>
    /// <exception cref="RealtimeReaderTooSlowException">More than <see cref="RealtimeConnectionOptions.MaxUnreadBytes"/> waited to be read; <see cref="Completion"/> still comes.</exception>
    /// <exception cref="RealtimeConnectionClosedException">The connection is over, and the response is not done.</exception>
    /// <exception cref="RealtimeReconnectedException">The connection was lost and made anew, and the response is not done.</exception>
    /// <exception cref="InvalidOperationException">The events are being read already.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IAsyncEnumerable<TServer> ReadAllAsync(CancellationToken cancellationToken = default) => _reader.ReadAllAsync(cancellationToken);

    /// <summary>As <see cref="ReadAllAsync"/>, with messages that are lent until the next.</summary>
    /// <param name="cancellationToken">Gives up waiting for the next message.</param>
    public IAsyncEnumerable<RealtimeMessage<TServer>> ReadBorrowedAsync(CancellationToken cancellationToken = default) => _reader.ReadBorrowedAsync(cancellationToken);

    /// <summary>Asks the server to stop (<c>response.cancel</c>). Nothing is sent for a response that is done.</summary>
    /// <param name="cancellationToken">Gives up waiting; what was sent takes effect.</param>
    /// <returns>Complete when the response is done, so that another one may be asked for.</returns>
    /// <exception cref="RealtimeServerErrorException">The server has refused.</exception>
    /// <exception cref="RealtimeCallTimeoutException">The response was not done in time.</exception>
    /// <exception cref="RealtimeConnectionClosedException">The connection is over.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task CancelAsync(CancellationToken cancellationToken = default) => _track.Done.IsCompletedSuccessfully ? Task.CompletedTask : _cancel(_track, cancellationToken);
}
