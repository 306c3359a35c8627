namespace RealtimeGen;

/// <summary>What <see cref="RealtimePlayback.InterruptAsync"/> has broken off.</summary>
public sealed record RealtimeInterruption
{
    /// <summary>The item that was being played, or was next; null when no audio was under way.</summary>
    public string? ItemId { get; init; }

    /// <summary>Milliseconds of that item that were played, which the conversation keeps.</summary>
    public long PlayedMilliseconds { get; init; }

    /// <summary>Milliseconds of audio that were received and not played, of this item and those behind it: what the player has to drop.</summary>
    public long DroppedMilliseconds { get; init; }

    /// <summary>Items of which nothing was played. They are deleted from the conversation.</summary>
    public IReadOnlyList<string> UnheardItemIds { get; init; } = [];
}
