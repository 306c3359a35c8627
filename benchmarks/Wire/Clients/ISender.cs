namespace RealtimeGen.Benchmarks.Wire.Clients;

/// <summary>A client that is connected and sends audio.</summary>
internal interface ISender : IAsyncDisposable
{
    /// <summary>Sends so many chunks of 20 ms, one after the other without a pause.</summary>
    Task SendAsync(int count);
}
