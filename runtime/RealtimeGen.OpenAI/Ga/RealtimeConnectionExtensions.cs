namespace RealtimeGen.OpenAI.Ga;

/// <summary>What a connection of the protocol can do beyond any other.</summary>
public static class RealtimeConnectionExtensions
{
    /// <summary>Changes one session into another: sends what differs, as <see cref="RealtimeSession.Diff"/> gives it, and waits until the server has done it.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="previous">The session that holds, such as the one of the last <c>session.updated</c>.</param>
    /// <param name="next">The session that is wanted, as a whole: <c>previous with { ... }</c>.</param>
    /// <param name="cancellationToken">Gives up waiting; what was sent takes effect.</param>
    /// <returns>The server's event <c>session.updated</c>, also where nothing differs.</returns>
    /// <exception cref="SchemaValidationException">The difference is not valid; nothing was sent.</exception>
    /// <exception cref="RealtimeServerErrorException">The server has refused it.</exception>
    /// <exception cref="RealtimeCallTimeoutException">The server has not answered in time.</exception>
    /// <exception cref="RealtimeConnectionClosedException">The connection is over or closing.</exception>
    /// <exception cref="RealtimeReconnectedException">The connection was lost before the answer, and is being made anew.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<ServerEvent> UpdateSessionAsync(
        this RealtimeConnection<ClientEvent, ServerEvent> connection, RealtimeSession previous, RealtimeSession next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return connection.UpdateSessionAsync(RealtimeSession.Diff(previous, next), cancellationToken);
    }
}
