namespace RealtimeGen;

/// <summary>A transport that can send several messages in one write. For its one sender, which knows whether another message follows at once.</summary>
internal interface IHoldingTransport
{
    /// <summary>Whether what is sent may wait for the message that follows. The sender sets it before each message.</summary>
    bool IsHolding { get; set; }

    /// <summary>Sends what waits, where no message follows after all.</summary>
    ValueTask ReleaseAsync(CancellationToken cancellationToken);
}
