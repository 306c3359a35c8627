namespace RealtimeGen;

/// <summary>What is known when a policy is asked whether to connect again.</summary>
public sealed record RealtimeRetryContext
{
    private readonly RealtimeRetryAdvice? _advice;

    /// <summary>Number of the attempt that would be made, from 1. It counts on over connections that broke again within ten seconds.</summary>
    public int Attempt { get; init; } = 1;

    /// <summary>Time since the connection was lost.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>
    /// The last failure: a <see cref="RealtimeConnectionClosedException"/> that says how the connection ended, or what the last attempt to connect threw,
    /// such as a <see cref="RealtimeHandshakeException"/>.
    /// </summary>
    public Exception? Exception { get; init; }

    /// <summary>The code with which the server closed, where the last failure is a close of the server.</summary>
    public int? CloseStatus => (Exception as RealtimeConnectionClosedException)?.CloseStatus;

    /// <summary>The server's reason for closing, where the last failure is a close of the server.</summary>
    public string? CloseReason => (Exception as RealtimeConnectionClosedException)?.CloseReason;

    /// <summary>How long to wait before the next attempt, where the server has said so in refusing the last.</summary>
    public TimeSpan? RetryAfter => (Exception as RealtimeHandshakeException)?.RetryAfter;

    /// <summary>Whether a response was under way, or asked for, when the connection was lost.</summary>
    public bool WasInTurn { get; init; }

    /// <summary>What the last failure says about another attempt. Set it to hand another policy a different opinion.</summary>
    public RealtimeRetryAdvice Advice
    {
        get => _advice ?? Failure.Advise(Exception);
        init => _advice = value;
    }
}
