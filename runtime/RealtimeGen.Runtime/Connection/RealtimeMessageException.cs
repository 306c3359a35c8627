namespace RealtimeGen;

/// <summary>The server sent a message that is no event: not JSON, or not text. The connection goes on, and so does another enumeration.</summary>
public sealed class RealtimeMessageException : RealtimeException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong with the message.</param>
    /// <param name="content">The message's bytes.</param>
    /// <param name="innerException">What the JSON reader reported.</param>
    public RealtimeMessageException(string message, ReadOnlyMemory<byte> content, Exception? innerException = null)
        : base(message, innerException) => Content = content;

    /// <summary>The message as it came.</summary>
    public ReadOnlyMemory<byte> Content { get; }
}
