namespace RealtimeGen;

/// <summary>What a link says before anything else, and how its answers are told from others.</summary>
internal class Opening
{
    /// <summary>Nothing is said.</summary>
    public static Opening None { get; } = new();

    public IReadOnlyList<ReadOnlyMemory<byte>> Messages { get; init; } = [];

    /// <summary>On the receiving loop: whether a message answers the opening, and is of no interest to anyone else.</summary>
    public virtual bool IsAnswer(Frame frame) => false;
}
