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

    public static async Task<ScriptedServer> StartAsync(RealtimeTestServerOptions? options = null, RealtimeConnectionOptions? client = null)
    {
        RealtimeTestServer server = await RealtimeTestServer.StartAsync(options);
        return new(server, await ConnectAsync(server, client), ownsServer: true);
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
        foreach (ClientEvent question in Question(text)) await Client.SendAsync(question);
        return AnswerIn(await HearUntilAsync("response.done"));
    }

    /// <summary>The same without a server.</summary>
    public static async Task<string> AskAsync(RealtimeConnection<ClientEvent, ServerEvent> client, string text)
    {
        foreach (ClientEvent question in Question(text)) await client.SendAsync(question);
        List<ServerEvent> heard = [];
        using CancellationTokenSource limit = new(Limit);
        await foreach (ServerEvent e in client.ReadAllAsync(limit.Token))
        {
            heard.Add(e);
            if (e.Type == "response.done") break;
        }

        return AnswerIn(heard);
    }

    private static ClientEvent[] Question(string text) =>
    [
        ClientEvent.Parse($$"""{"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"{{text}}"}]} }"""),
        ClientEvent.Parse("""{"type":"response.create","response":{"output_modalities":["text"]}}"""),
    ];

    private static string AnswerIn(IEnumerable<ServerEvent> events) =>
        string.Concat(events.OfType<ServerEvent.ResponseOutputTextDone>().Select(done => done.Text));

    private static Task<RealtimeConnection<ClientEvent, ServerEvent>> ConnectAsync(RealtimeTestServer server, RealtimeConnectionOptions? client = null) =>
        RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>((client ?? new()) with { Endpoint = server.Url }, default);

    public async ValueTask DisposeAsync()
    {
        await _events.DisposeAsync();
        await Client.DisposeAsync();
        if (_ownsServer) await Server.DisposeAsync();
    }
}
