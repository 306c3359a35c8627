using System.Collections.Concurrent;
using System.Threading.Channels;

namespace RealtimeGen.Runtime.Unit.Peers;

/// <summary>Opens transports in memory, or fails as a test says; the test holds the other ends.</summary>
internal sealed class Switchboard
{
    private readonly Channel<InMemoryTransport> _servers = Channel.CreateUnbounded<InMemoryTransport>();

    /// <summary>What the next attempts throw.</summary>
    public ConcurrentQueue<Exception> Failures { get; } = new();

    public int Capacity { get; init; } = 256;

    public ValueTask<ITransport> ConnectAsync(CancellationToken cancellationToken)
    {
        if (Failures.TryDequeue(out Exception? failure)) return ValueTask.FromException<ITransport>(failure);
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair(Capacity);
        _servers.Writer.TryWrite(server);
        return ValueTask.FromResult<ITransport>(client);
    }

    /// <summary>The other end of the next transport that is opened.</summary>
    public Task<InMemoryTransport> AnswerAsync() => _servers.Reader.ReadAsync().InTime();
}
