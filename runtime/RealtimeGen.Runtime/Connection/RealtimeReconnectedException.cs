namespace RealtimeGen;

/// <summary>The connection was lost while something waited for the server's answer, which will not come. The connection itself is being made again.</summary>
public sealed class RealtimeReconnectedException : RealtimeException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">How the connection was lost.</param>
    public RealtimeReconnectedException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
