namespace RealtimeGen;

/// <summary>How a connection ended: settled once, told to everyone who asks after.</summary>
internal sealed record ConnectionEnd(RealtimeCloseCause Cause, int? Status = null, string? Reason = null, Exception? Error = null)
{
    /// <summary>Whether a response was under way, or asked for.</summary>
    public bool WasInTurn { get; init; }

    /// <summary>How many attempts to connect again have failed.</summary>
    public int FailedAttempts { get; init; }

    public Exception? LastFailure { get; init; }

    /// <summary>Close code to answer with (RFC 6455 section 7.4.1).</summary>
    public int AnswerStatus => Cause switch
    {
        RealtimeCloseCause.MessageTooLarge => 1009,
        RealtimeCloseCause.ReaderTooSlow => 1008,
        _ => 1000,
    };

    /// <summary>Whether a message came that nobody will read.</summary>
    public bool LosesMessage => Cause is RealtimeCloseCause.MessageTooLarge or RealtimeCloseCause.ReaderTooSlow;

    public RealtimeConnectionClosedException ToException() => new(Describe() + DescribeAttempts(), Cause, LastFailure ?? Error)
    {
        CloseStatus = Status,
        CloseReason = Reason,
        WasInTurn = WasInTurn,
    };

    private string DescribeAttempts() => FailedAttempts switch
    {
        0 => "",
        1 => $" It could not be made again: {LastFailure?.Message}",
        _ => $" It could not be made again in {FailedAttempts} attempts: {LastFailure?.Message}",
    };

    private string Describe() => Cause switch
    {
        RealtimeCloseCause.ClosedByServer when string.IsNullOrEmpty(Reason) => $"The server closed the connection with {Status} and no reason.",
        RealtimeCloseCause.ClosedByServer => $"The server closed the connection with {Status}: {Reason}",
        RealtimeCloseCause.ClosedByClient => "The connection was closed by this side.",
        RealtimeCloseCause.ReaderTooSlow =>
            $"Received events were not read as fast as they came, so the connection was ended. Read them without waiting in between, raise {nameof(RealtimeConnectionOptions.MaxUnreadBytes)}, or let {nameof(RealtimeConnectionOptions.Unread)} drop the oldest.",
        RealtimeCloseCause.MessageTooLarge =>
            $"The server sent a message larger than {nameof(RealtimeConnectionOptions.MaxMessageBytes)}, so the connection was ended.",
        _ when Error is OperationCanceledException => "The connection was lost: the server no longer answered.",
        _ => $"The connection was lost: {Error?.Message}",
    };
}
