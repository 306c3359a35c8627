namespace RealtimeGen.Testing.Conversation.Timing;

/// <summary>How long the server takes. All zero: an answer is whole before the next event of the client is read.</summary>
/// <param name="Thinking">From the creation of an answer to its first output.</param>
/// <param name="BetweenDeltas">From one delta of an answer to the next.</param>
/// <param name="Transcribing">From the end of a turn to its transcript.</param>
internal sealed record Pacing(TimeSpan Thinking = default, TimeSpan BetweenDeltas = default, TimeSpan Transcribing = default)
{
    public static Pacing Immediate { get; } = new();
}
