using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Benchmarks.Wire.Clients;

/// <summary>Our connection, with audio that is lent until the next message.</summary>
internal sealed class BorrowingClient : IReceiver
{
    private readonly RealtimeConnection<ClientEvent, ServerEvent> _connection;
    private readonly IAsyncEnumerator<RealtimeMessage<ServerEvent>> _messages;

    private BorrowingClient(RealtimeConnection<ClientEvent, ServerEvent> connection)
    {
        _connection = connection;
        _messages = connection.ReadBorrowedAsync().GetAsyncEnumerator();
    }

    public static async Task<BorrowingClient> ConnectAsync(Uri address) =>
        new(await RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(new RealtimeConnectionOptions { Endpoint = address }));

    public async Task<long> ReceiveAsync(int count)
    {
        long pcm = 0;
        for (int i = 0; i < count && await _messages.MoveNextAsync(); i++)
        {
            if (_messages.Current.IsAudio) pcm += _messages.Current.Audio.Length;
        }

        return pcm;
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.CloseAsync();
        await _messages.DisposeAsync();
    }
}
