namespace RealtimeGen;

/// <summary>What an interruption says to the server, in this order, and what it tells the application.</summary>
internal sealed class InterruptionPlan
{
    private string? _itemId;
    private long _playedMilliseconds;
    private long _droppedMilliseconds;

    /// <summary>Responses to cancel.</summary>
    public List<string> Cancel { get; } = [];

    /// <summary>Audio to cut behind what was heard.</summary>
    public List<(string ItemId, int ContentIndex, long AudioEndMilliseconds)> Truncate { get; } = [];

    /// <summary>Items to delete, because nothing of them was heard.</summary>
    public List<string> Delete { get; } = [];

    public RealtimeInterruption Outcome => new()
    {
        ItemId = _itemId,
        PlayedMilliseconds = _playedMilliseconds,
        DroppedMilliseconds = _droppedMilliseconds,
        UnheardItemIds = Delete,
    };

    /// <summary>Notes audio that is not played; the first is the one that was being played.</summary>
    public void Drop(string itemId, long playedMilliseconds, long droppedMilliseconds)
    {
        if (_itemId is null) (_itemId, _playedMilliseconds) = (itemId, playedMilliseconds);
        _droppedMilliseconds += droppedMilliseconds;
    }

    public void DeleteOnce(string itemId)
    {
        if (!Delete.Contains(itemId)) Delete.Add(itemId);
    }
}
