using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing;

namespace RealtimeGen.Server.Scripting;

/// <summary>A server with a client, over a real socket.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly IAsyncEnumerator<ServerEvent> _events;
    private readonly bool _ownsServer;

    private ScriptedServer(RealtimeTestServer server, RealtimeConnection<ClientEvent, ServerEvent> client, bool ownsServer)
    {
        _ownsServer = ownsServer;
        Server = server;
        Client = client;
        _events = client.ReadAllAsync(default).GetAsyncEnumerator();
    }

    public RealtimeTestServer Server { get; }

    public RealtimeConnection<ClientEvent, ServerEvent> Client { get; }

    public RealtimeScript Script => Server.Script;

    public static async Task<ScriptedServer> StartAsync(RealtimeTestServerOptions? options = null)
    {
        RealtimeTestServer server = await RealtimeTestServer.StartAsync(options);
        return new(server, await ConnectAsync(server), ownsServer: true);
    }

    /// <summary>The same server with one more client.</summary>
    public async Task<ScriptedServer> JoinAsync() => new(Server, await ConnectAsync(Server), ownsServer: false);

    public async Task SayAsync(string json) => await Client.SendAsync(ClientEvent.Parse(json), default);

    /// <summary>What comes up to an event of this kind.</summary>
    public async Task<List<ServerEvent>> HearUntilAsync(string type)
    {
        List<ServerEvent> heard = [];
        do
        {
            Assert.True(await _events.MoveNextAsync().AsTask().WaitAsync(Limit), $"The end, before {type}:\n{Server.Timeline}");
            heard.Add(_events.Current);
        }
        while (_events.Current.Type != type);
        return heard;
    }

    /// <summary>Asks in text; the answer in text.</summary>
    public async Task<string> AskAsync(string text)
    {
        await SayAsync($$"""{"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"{{text}}"}]} }""");
        await SayAsync("""{"type":"response.create","response":{"output_modalities":["text"]}}""");
        return string.Concat((await HearUntilAsync("response.done")).OfType<ServerEvent.ResponseOutputTextDone>().Select(done => done.Text));
    }

    private static Task<RealtimeConnection<ClientEvent, ServerEvent>> ConnectAsync(RealtimeTestServer server) =>
        RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(new RealtimeConnectionOptions { Endpoint = server.Url }, default);

    public async ValueTask DisposeAsync()
    {
        await _events.DisposeAsync();
        await Client.DisposeAsync();
        if (_ownsServer) await Server.DisposeAsync();
    }
}
