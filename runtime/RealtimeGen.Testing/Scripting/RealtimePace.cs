namespace RealtimeGen.Testing;

/// <summary>
/// How long a <see cref="RealtimeTestServer"/> takes, by its clock. All zero, the default: an answer is whole before the client's next event is read, and
/// nothing can interrupt it.
/// </summary>
public sealed class RealtimePace
{
    internal static RealtimePace Immediate { get; } = new();

    /// <summary>From <c>response.created</c> to the first output.</summary>
    public TimeSpan Thinking { get; init; }

    /// <summary>From one delta of an answer to the next; one carries up to 100 ms of audio.</summary>
    public TimeSpan BetweenDeltas { get; init; }

    /// <summary>From the end of a turn to its transcript.</summary>
    public TimeSpan Transcribing { get; init; }
}
