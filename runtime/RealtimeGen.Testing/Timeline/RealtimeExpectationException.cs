namespace RealtimeGen.Testing;

/// <summary>What a test expected has not come. The message ends with the conversation so far.</summary>
public sealed class RealtimeExpectationException : Exception
{
    internal RealtimeExpectationException(string expected, RealtimeTimeline timeline)
        : base($"{expected}{Environment.NewLine}{timeline}") => Timeline = timeline.Entries;

    /// <summary>The conversation so far.</summary>
    public IReadOnlyList<RealtimeTimelineEntry> Timeline { get; }
}
