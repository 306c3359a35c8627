namespace RealtimeGen;

/// <summary>The connection is over, and what was asked of it cannot be done.</summary>
public sealed class RealtimeConnectionClosedException : RealtimeException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="cause">Why the connection is over.</param>
    /// <param name="innerException">What the transport reported.</param>
    public RealtimeConnectionClosedException(string message, RealtimeCloseCause cause, Exception? innerException = null)
        : base(message, innerException) => Cause = cause;

    /// <summary>Why the connection is over.</summary>
    public RealtimeCloseCause Cause { get; }

    /// <summary>The server's close code, e.g. 1001 or 4000; null when it sent none.</summary>
    public int? CloseStatus { get; init; }

    /// <summary>The server's reason; null when it sent none.</summary>
    public string? CloseReason { get; init; }

    /// <summary>Whether a response was under way, or asked for: its end is missing.</summary>
    public bool WasInTurn { get; init; }
}
