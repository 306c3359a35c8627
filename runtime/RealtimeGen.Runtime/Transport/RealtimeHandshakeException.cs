using System.Net;

namespace RealtimeGen;

/// <summary>The server could not be reached, or it refused: to open a WebSocket, or to make a client secret.</summary>
public sealed class RealtimeHandshakeException : RealtimeException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What went wrong and what may help.</param>
    /// <param name="innerException">What the network reported.</param>
    public RealtimeHandshakeException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Status of the server's answer; null when there was none.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>Body of a refusal, at most 16 KiB of it; credentials that the server repeated are blanked out. Empty when there was none.</summary>
    public string ResponseBody { get; init; } = "";

    /// <summary>How long to wait before another attempt, where the server says so.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Where a redirect points. It is not followed, because the key would go along to another host.</summary>
    public Uri? Location { get; init; }
}
