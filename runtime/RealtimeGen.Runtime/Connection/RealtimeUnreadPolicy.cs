namespace RealtimeGen;

/// <summary>What becomes of received events that are not read as fast as they come, beyond <see cref="RealtimeConnectionOptions.MaxUnreadBytes"/>.</summary>
public enum RealtimeUnreadPolicy
{
    /// <summary>They end the connection, with <see cref="RealtimeCloseCause.ReaderTooSlow"/>.</summary>
    End,

    /// <summary>The oldest are dropped, counted in <see cref="RealtimeConnection{TClient, TServer}.DroppedMessages"/> and logged. Calls are answered all the same.</summary>
    DropOldest,
}
