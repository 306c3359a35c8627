namespace RealtimeGen;

/// <summary>A response is active in the conversation, and <see cref="RealtimeConnectionOptions.WhenResponseIsActive"/> says to refuse another one.</summary>
public sealed class RealtimeResponseActiveException : RealtimeException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The server's refusal; null where nothing was sent.</param>
    public RealtimeResponseActiveException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
