using System.Diagnostics.CodeAnalysis;

namespace RealtimeGen;

// What the server answers.
[SuppressMessage("ApiDesign", "RS0026", Justification = "The parameters of a response, which are never optional, tell the overloads apart.")]
public sealed partial class RealtimeConnection<TClient, TServer>
{
    /// <summary>What the responses and transcriptions of this connection have used so far.</summary>
    public RealtimeUsage Usage => _calls.Usage.Total;

    /// <summary>Changes the session (<c>session.update</c>), and waits until the server has done it.</summary>
    /// <typeparam name="TSession">The generated type of what is sent, such as <c>RealtimeSession</c>.</typeparam>
    /// <param name="session">What to change; what it leaves out stays as it is.</param>
    /// <param name="cancellationToken">Gives up waiting; what was sent takes effect.</param>
    /// <returns>The server's event <c>session.updated</c>, with the whole session. Updates are answered in the order in which they were sent.</returns>
    /// <exception cref="SchemaValidationException">The event would not be valid; nothing was sent.</exception>
    /// <exception cref="RealtimeServerErrorException">The server has refused it.</exception>
    /// <exception cref="RealtimeCallTimeoutException">The server has not answered within <see cref="RealtimeConnectionOptions.CallTimeout"/>.</exception>
    /// <exception cref="RealtimeConnectionClosedException">The connection is over or closing.</exception>
    /// <exception cref="RealtimeReconnectedException">The connection was lost before the answer, and is being made anew.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<TServer> UpdateSessionAsync<TSession>(TSession session, CancellationToken cancellationToken = default)
        where TSession : IJsonModel<TSession>
    {
        ArgumentNullException.ThrowIfNull(session);
        ThrowUnlessOpen(cancellationToken);
        string id = _calls.NextId();
        Frame frame = EventWriter<TClient>.Write(_life.Frames, (id, session), CallMessages.SessionUpdate);
        return Answers.Read<TServer>(await _calls.AskAsync(new PendingCall(EventKind.SessionUpdate, id), frame, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Asks for a response as the session has it (<c>response.create</c>).</summary>
    /// <param name="cancellationToken">Gives up waiting; a response that still waits for another one is not asked for any more.</param>
    /// <returns>The response, when the server has created it.</returns>
    /// <inheritdoc cref="CreateResponseAsync{TParameters}(TParameters, CancellationToken)" path="/remarks"/>
    /// <inheritdoc cref="CreateResponseAsync{TParameters}(TParameters, CancellationToken)" path="/exception"/>
    public Task<RealtimeResponse<TServer>> CreateResponseAsync(CancellationToken cancellationToken = default)
    {
        string id = _calls.NextId();
        return CreateResponseAsync(id, EventWriter<TClient>.WriteUnchecked(_life.Frames, id, CallMessages.ResponseCreate), cancellationToken);
    }

    /// <summary>Asks for a response with parameters of its own (<c>response.create</c>).</summary>
    /// <typeparam name="TParameters">The generated type of the event's member <c>response</c>.</typeparam>
    /// <param name="parameters">How it differs from what the session has. Its metadata get one pair more, by which the response is known again.</param>
    /// <param name="cancellationToken">Gives up waiting; a response that still waits for another one is not asked for any more.</param>
    /// <returns>The response, when the server has created it.</returns>
    /// <remarks>
    /// While another response is active in the conversation, whoever has caused it, this one waits, however long that takes, or is refused; see
    /// <see cref="RealtimeConnectionOptions.WhenResponseIsActive"/>. A response in no conversation (<c>"conversation": "none"</c>) never waits.
    /// </remarks>
    /// <exception cref="SchemaValidationException">The event would not be valid; nothing was sent.</exception>
    /// <exception cref="RealtimeResponseActiveException">Another response is active, and <see cref="RealtimeResponseQueueing.Refuse"/> was chosen.</exception>
    /// <exception cref="RealtimeServerErrorException">The server has refused it.</exception>
    /// <exception cref="RealtimeCallTimeoutException">The server has not answered within <see cref="RealtimeConnectionOptions.CallTimeout"/> of the sending.</exception>
    /// <exception cref="RealtimeConnectionClosedException">The connection is over or closing.</exception>
    /// <exception cref="RealtimeReconnectedException">The connection was lost before the answer, and is being made anew.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<RealtimeResponse<TServer>> CreateResponseAsync<TParameters>(TParameters parameters, CancellationToken cancellationToken = default)
        where TParameters : IJsonModel<TParameters>
    {
        ArgumentNullException.ThrowIfNull(parameters);
        string id = _calls.NextId();
        return CreateResponseAsync(id, EventWriter<TClient>.WriteUnchecked(_life.Frames, (id, parameters), CallMessages.ResponseCreate), cancellationToken);
    }

    private async Task<RealtimeResponse<TServer>> CreateResponseAsync(string id, byte[] message, CancellationToken cancellationToken)
    {
        ThrowUnlessOpen(cancellationToken);

        // Where the tag is one pair too many, the response is known by its place.
        byte[] tagged = CallMessages.WithTag(message, id);
        if (TClient.IsValid(tagged)) message = tagged;
        else EventWriter<TClient>.ThrowIfInvalid(message);
        ResponseCall call = new(id, message) { IsOutOfBand = EnvelopeReader.ReadSent(message).IsOutOfBand };
        return new RealtimeResponse<TServer>(await _calls.CreateAsync(call, cancellationToken).ConfigureAwait(false), CancelAsync);
    }

    private async Task CancelAsync(ResponseTrack response, CancellationToken cancellationToken)
    {
        ThrowUnlessOpen(cancellationToken);
        string id = _calls.NextId();
        Frame frame = EventWriter<TClient>.Write(_life.Frames, (id, response.Id), CallMessages.ResponseCancel);
        try
        {
            await _calls.AskAsync(new CancelCall(id, response), frame, cancellationToken).ConfigureAwait(false);
        }
        catch (RealtimeServerErrorException e) when (e.Code == ServerErrors.NothingToCancel)
        {
            // It was done before the server heard of it.
        }
    }

    private void ThrowUnlessOpen(CancellationToken cancellationToken)
    {
        _life.ThrowUnlessOpen();
        cancellationToken.ThrowIfCancellationRequested();
    }
}
