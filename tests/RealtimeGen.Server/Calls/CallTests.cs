using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing;

namespace RealtimeGen.Server.Calls;

/// <summary>Calls of a connection, answered by the test server.</summary>
public sealed class CallTests : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private static readonly RealtimeTestServerOptions Pensive = new() { Pace = new RealtimePace { Thinking = TimeSpan.FromHours(1) } };
    private static readonly ResponseParameters InText = new() { OutputModalities = [Modality.Text] };

    private RealtimeTestServer _server = null!;
    private RealtimeConnection<ClientEvent, ServerEvent> _connection = null!;

    public async Task InitializeAsync()
    {
        _server = await RealtimeTestServer.StartAsync();
        _connection = await RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(new RealtimeConnectionOptions { Endpoint = _server.Url });
    }

    public async Task DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_session_changes_into_the_next_and_the_server_says_so()
    {
        RealtimeSession previous = new() { Instructions = "Be brief." };
        ServerEvent first = await _connection.UpdateSessionAsync(previous).WaitAsync(Limit);
        ServerEvent second = await _connection.UpdateSessionAsync(previous, previous with { Instructions = "Be kind." }).WaitAsync(Limit);

        Assert.Equal(("Be brief.", "Be kind."), (Instructions(first), Instructions(second)));
    }

    [Fact]
    public async Task What_the_server_refuses_fails_with_its_code()
    {
        _server.Script.Answer("Hello.");
        await (await _connection.CreateResponseAsync().WaitAsync(Limit)).Completion.WaitAsync(Limit);

        RealtimeServerErrorException refusal = await Assert.ThrowsAsync<RealtimeServerErrorException>(
            () => _connection.UpdateSessionAsync(RealtimeSession.Parse("""{"type":"realtime","audio":{"output":{"voice":"cedar"}}}""")).WaitAsync(Limit));

        Assert.Equal("cannot_update_voice", refusal.Code);
    }

    [Fact]
    public async Task Responses_that_are_asked_for_at_once_come_one_after_the_other()
    {
        _server.Script.Answer("First.", "Second.", "Third.");

        string[] said = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => SayAsync(InText))).WaitAsync(Limit);

        Assert.Equal(["First.", "Second.", "Third."], said);
    }

    [Fact]
    public async Task A_response_beside_the_conversation_is_known_too()
    {
        _server.Script.Answer("Beside.");

        Assert.Equal("Beside.", await SayAsync(InText with { Conversation = ResponseConversation.None, Metadata = JsonMap.Create(KeyValuePair.Create("topic", "a")) }).WaitAsync(Limit));
    }

    [Fact]
    public async Task A_response_that_is_cancelled_says_so()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync(Pensive);
        await using RealtimeConnection<ClientEvent, ServerEvent> connection =
            await RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(new RealtimeConnectionOptions { Endpoint = server.Url });
        RealtimeResponse<ServerEvent> response = await connection.CreateResponseAsync().WaitAsync(Limit);

        await response.CancelAsync().WaitAsync(Limit);

        Assert.Equal("cancelled", response.Status);
        Assert.Equal(ResponseStatus.Cancelled, Assert.IsType<ServerEvent.ResponseDone>(await response.Completion.WaitAsync(Limit)).Response.Status);
    }

    [Fact]
    public async Task Usage_adds_up()
    {
        _server.Script.Answer("One.", "Two.");
        await SayAsync(InText).WaitAsync(Limit);
        ServerEvent done = await (await _connection.CreateResponseAsync(InText).WaitAsync(Limit)).Completion.WaitAsync(Limit);

        RealtimeUsage usage = _connection.Usage;

        Assert.Equal(2, usage.Responses);
        Assert.True(usage.OutputTokens > Assert.IsType<ServerEvent.ResponseDone>(done).Response.Usage.Value!.OutputTokens);
    }

    [Fact]
    public async Task A_close_during_a_call_is_the_calls_end()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync(Pensive);
        await using RealtimeConnection<ClientEvent, ServerEvent> connection =
            await RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(new RealtimeConnectionOptions { Endpoint = server.Url });
        RealtimeResponse<ServerEvent> response = await connection.CreateResponseAsync().WaitAsync(Limit);
        Task<RealtimeResponse<ServerEvent>> waiting = connection.CreateResponseAsync();

        await server.InjectAsync(RealtimeFault.Close(1011, "oops"));

        RealtimeConnectionClosedException closed = await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => response.Completion.WaitAsync(Limit));
        Assert.Equal((1011, true), (closed.CloseStatus!.Value, closed.WasInTurn));
        await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => waiting.WaitAsync(Limit));
    }

    private async Task<string> SayAsync(ResponseParameters parameters)
    {
        RealtimeResponse<ServerEvent> response = await _connection.CreateResponseAsync(parameters);
        string said = "";
        await foreach (ServerEvent heard in response.ReadAllAsync())
        {
            if (heard is ServerEvent.ResponseOutputTextDelta delta) said += delta.Delta;
        }

        return said;
    }

    private static string? Instructions(ServerEvent updated) =>
        RealtimeSession.Read(Assert.IsType<ServerEvent.SessionUpdated>(updated).Session.ToUtf8Json()).Instructions;
}
