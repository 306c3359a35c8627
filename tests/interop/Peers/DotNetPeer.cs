using System.ClientModel;
using OpenAI.Realtime;
using RealtimeGen.Testing;

namespace RealtimeGen.Interop.Peers;

/// <summary>The client of the .NET package <c>OpenAI</c>, connected to a test server of its own.</summary>
internal sealed class DotNetPeer : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _limit;
    private readonly IAsyncEnumerator<RealtimeServerUpdate> _updates;

    private DotNetPeer(RealtimeTestServer server, RealtimeSessionClient session, CancellationTokenSource limit)
    {
        Server = server;
        Session = session;
        _limit = limit;
        _updates = session.ReceiveUpdatesAsync(limit.Token).GetAsyncEnumerator(CancellationToken.None);
    }

    public RealtimeTestServer Server { get; }

    public RealtimeSessionClient Session { get; }

    public static async Task<DotNetPeer> ConnectAsync(RealtimePace? pace = null)
    {
        CancellationTokenSource limit = new(Limit);
        RealtimeTestServer server = await RealtimeTestServer.StartAsync(new RealtimeTestServerOptions { ApiKey = "secret", Pace = pace }, limit.Token);
        RealtimeClient client = new(new ApiKeyCredential("secret"), new RealtimeClientOptions { Endpoint = new Uri(server.Url, "/v1") });
        return new DotNetPeer(server, await client.StartConversationSessionAsync("gpt-realtime", cancellationToken: limit.Token), limit);
    }

    /// <summary>Asks in writing.</summary>
    public async Task AskAsync(string question)
    {
        await Session.AddItemAsync(RealtimeItem.CreateUserMessageItem(question), _limit.Token);
        await Session.StartResponseAsync(_limit.Token);
    }

    /// <summary>The next update of a kind; none in between may be unknown to the package, or an error.</summary>
    public async Task<T> UntilAsync<T>()
        where T : RealtimeServerUpdate
    {
        while (await MoveNextAsync())
        {
            RealtimeServerUpdate update = _updates.Current;
            Assert.True(update.GetType().IsPublic, $"The package does not know {update.Kind}.");
            if (update is T found) return found;
            if (update is RealtimeServerUpdateError refused) Assert.Fail($"{refused.Error.Code}: {refused.Error.Message}\n{Server.Timeline}");
        }

        throw new InvalidOperationException($"The connection has ended before a {typeof(T).Name}.\n{Server.Timeline}");
    }

    public async ValueTask DisposeAsync()
    {
        Session.Dispose();
        await Server.DisposeAsync();
        _limit.Dispose();
    }

    private async Task<bool> MoveNextAsync()
    {
        try
        {
            return await _updates.MoveNextAsync();
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The server has fallen silent.\n{Server.Timeline}");
        }
    }
}
