using System.ClientModel;
using OpenAI.Realtime;

namespace RealtimeGen.Benchmarks.Wire.Clients;

/// <summary>The .NET package <c>OpenAI</c>.</summary>
internal sealed class OpenAIClient : IReceiver
{
    private readonly RealtimeSessionClient _session;
    private readonly IAsyncEnumerator<RealtimeServerUpdate> _updates;

    private OpenAIClient(RealtimeSessionClient session)
    {
        _session = session;
        _updates = session.ReceiveUpdatesAsync().GetAsyncEnumerator();
    }

    public static async Task<OpenAIClient> ConnectAsync(Uri server, string name)
    {
        RealtimeClient client = new(new ApiKeyCredential("none"), new RealtimeClientOptions { Endpoint = new Uri(server, "/v1") });
        return new OpenAIClient(await client.StartConversationSessionAsync(name));
    }

    public async Task<long> ReceiveAsync(int count)
    {
        long pcm = 0;
        for (int i = 0; i < count && await _updates.MoveNextAsync(); i++)
        {
            if (_updates.Current is RealtimeServerUpdateResponseOutputAudioDelta delta) pcm += delta.Delta.ToMemory().Length;
        }

        return pcm;
    }

    public async ValueTask DisposeAsync()
    {
        await _updates.DisposeAsync();
        _session.Dispose();
    }
}
