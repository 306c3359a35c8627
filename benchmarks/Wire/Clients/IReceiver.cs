namespace RealtimeGen.Benchmarks.Wire.Clients;

/// <summary>A client that is connected and receives audio.</summary>
internal interface IReceiver : IAsyncDisposable
{
    /// <summary>Receives so many messages.</summary>
    /// <returns>How many bytes of PCM they held, or of messages where the client does not read them.</returns>
    Task<long> ReceiveAsync(int count);
}
