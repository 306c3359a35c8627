namespace RealtimeGen;

/// <summary>The server has not answered within <see cref="RealtimeConnectionOptions.CallTimeout"/>. The connection goes on; the event may still take effect.</summary>
public sealed class RealtimeCallTimeoutException : RealtimeException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was not answered.</param>
    public RealtimeCallTimeoutException(string message)
        : base(message)
    {
    }

    /// <summary>The client's event that was not answered.</summary>
    public string? EventId { get; init; }
}
