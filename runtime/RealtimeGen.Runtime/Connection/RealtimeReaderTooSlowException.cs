namespace RealtimeGen;

/// <summary>The events of a response were not read as fast as they came, so that its stream ends early. The connection and the response go on.</summary>
public sealed class RealtimeReaderTooSlowException : RealtimeException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What happened.</param>
    public RealtimeReaderTooSlowException(string message)
        : base(message)
    {
    }
}
