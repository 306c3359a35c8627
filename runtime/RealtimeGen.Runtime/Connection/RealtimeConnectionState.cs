namespace RealtimeGen;

/// <summary>Life of a connection.</summary>
public enum RealtimeConnectionState
{
    /// <summary>Events may be sent and received.</summary>
    Open,

    /// <summary>This side is closing; nothing more is accepted.</summary>
    Closing,

    /// <summary>Over, whoever ended it.</summary>
    Closed,

    /// <summary>The connection was lost and is being made again: what is sent waits for that.</summary>
    Reconnecting,
}
