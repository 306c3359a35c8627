namespace RealtimeGen;

/// <summary>The server has refused what was asked of it, with an <c>error</c> event that names the asking one. The connection goes on.</summary>
public sealed class RealtimeServerErrorException : RealtimeException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What the server said.</param>
    public RealtimeServerErrorException(string message)
        : base(message)
    {
    }

    /// <summary>The error's code, such as <c>invalid_value</c>; null when the server gave none.</summary>
    public string? Code { get; init; }

    /// <summary>The member at fault, such as <c>session.voice</c>; null when the server named none.</summary>
    public string? Param { get; init; }

    /// <summary>The error's type, such as <c>invalid_request_error</c>; null when the server gave none.</summary>
    public string? ErrorType { get; init; }

    /// <summary>The client's event that was refused.</summary>
    public string? EventId { get; init; }

    /// <summary>The server's event as it came.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }
}
