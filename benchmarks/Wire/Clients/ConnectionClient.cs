using RealtimeGen.Benchmarks.Documents;
using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Benchmarks.Wire.Clients;

/// <summary>Our connection: typed events that own what they hold, read by another thread than the one that receives.</summary>
internal sealed class ConnectionClient : IReceiver, ISender
{
    private readonly RealtimeConnection<ClientEvent, ServerEvent> _connection;
    private readonly IAsyncEnumerator<ServerEvent> _events;

    private ConnectionClient(RealtimeConnection<ClientEvent, ServerEvent> connection)
    {
        _connection = connection;
        _events = connection.ReadAllAsync().GetAsyncEnumerator();
    }

    public static async Task<ConnectionClient> ConnectAsync(Uri address) =>
        new(await RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(new RealtimeConnectionOptions { Endpoint = address }));

    public async Task<long> ReceiveAsync(int count)
    {
        long pcm = 0;
        for (int i = 0; i < count && await _events.MoveNextAsync(); i++)
        {
            if (_events.Current is ServerEvent.ResponseOutputAudioDelta delta) pcm += delta.Delta.Length;
        }

        return pcm;
    }

    public async Task SendAsync(int count)
    {
        for (int i = 0; i < count; i++) await _connection.AppendAudioAsync(AudioChunks.Pcm[i % AudioChunks.Pcm.Length]);
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.CloseAsync();
        await _events.DisposeAsync();
    }
}
