namespace RealtimeGen;

/// <summary>Why a connection is over.</summary>
public enum RealtimeCloseCause
{
    /// <summary>The server closed it; its code and reason say why.</summary>
    ClosedByServer,

    /// <summary>This side closed it.</summary>
    ClosedByClient,

    /// <summary>It broke without a close: the network failed, or the server no longer answered pings.</summary>
    Lost,

    /// <summary>Received events were not read as fast as they came; see <see cref="RealtimeConnectionOptions.MaxUnreadBytes"/>.</summary>
    ReaderTooSlow,

    /// <summary>The server sent a message above <see cref="RealtimeConnectionOptions.MaxMessageBytes"/>.</summary>
    MessageTooLarge,
}
