using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection;

public class RealtimeConnectionOptionsTests
{
    private const string Key = "sk-secret-123";

    [Fact]
    public Task Options_need_no_type_where_they_are_given() =>
        Assert.ThrowsAsync<ArgumentException>(() => RealtimeConnection.ConnectAsync<Note, Note>(new() { ApiKey = "sk-1" }));

    [Fact]
    public void Printing_shows_no_key_header_or_query()
    {
        RealtimeConnectionOptions options = new()
        {
            Endpoint = new Uri($"wss://example.com/v1/realtime?api-key={Key}"),
            ApiKey = Key,
            Headers = new Dictionary<string, string> { ["api-key"] = Key },
            Subprotocols = [$"openai-insecure-api-key.{Key}"],
        };

        Assert.DoesNotContain(Key, options.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Printing_says_where_and_what()
    {
        RealtimeConnectionOptions options = new() { Model = "gpt-realtime", ApiKey = Key };

        Assert.Equal(
            "RealtimeConnectionOptions { Endpoint = wss://api.openai.com/v1/realtime, Model = gpt-realtime, Profile = Ga, Credential = ApiKey (redacted), Headers = [] }",
            options.ToString());
    }

    [Fact]
    public void Headers_cannot_be_changed_behind_the_options()
    {
        Dictionary<string, string> headers = new() { ["a"] = "1" };
        RealtimeConnectionOptions options = new() { Headers = headers };
        headers["a"] = "2";

        Assert.Equal("1", options.Headers["A"]);
    }

    [Theory]
    [InlineData("", "/v1/realtime?model=gpt%20realtime")]
    [InlineData("?api-version=1", "/v1/realtime?api-version=1&model=gpt%20realtime")]
    [InlineData("?model=gpt%20realtime", "/v1/realtime?model=gpt%20realtime")]
    public async Task The_model_goes_into_the_query_unless_one_is_there(string query, string target)
    {
        Assert.StartsWith($"GET {target} HTTP/1.1", await HandshakeAsync(server => new() { Endpoint = new Uri(server, query), Model = "gpt realtime" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_goes_into_the_authorization_header()
    {
        Assert.Contains($"\r\nAuthorization: Bearer {Key}\r\n", await HandshakeAsync(server => new() { Endpoint = server, ApiKey = Key }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_and_subprotocols_are_sent()
    {
        string handshake = await HandshakeAsync(server => new() { Endpoint = server, Headers = new Dictionary<string, string> { ["api-key"] = Key }, Subprotocols = ["realtime"] });

        Assert.Contains($"\r\napi-key: {Key}\r\n", handshake, StringComparison.Ordinal);
        Assert.Contains("\r\nSec-WebSocket-Protocol: realtime\r\n", handshake, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RealtimeProfile.Ga, false)]
    [InlineData(RealtimeProfile.Beta, true)]
    public async Task The_beta_header_is_sent_only_when_chosen(RealtimeProfile profile, bool isSent)
    {
        string handshake = await HandshakeAsync(server => new() { Endpoint = server, Profile = profile });

        Assert.Equal(isSent, handshake.Contains("\r\nOpenAI-Beta: realtime=v1\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_for_another_machine_is_refused_over_ws()
    {
        RealtimeConnectionOptions options = new() { Endpoint = new Uri("ws://example.com/v1/realtime"), ApiKey = Key };

        await Assert.ThrowsAsync<ArgumentException>(() => RealtimeConnection.ConnectAsync<Note, Note>(options).InTime());
    }

    private static async Task<string> HandshakeAsync(Func<Uri, RealtimeConnectionOptions> options)
    {
        await using LoopbackServer server = LoopbackServer.Answering("403 Forbidden");
        await Assert.ThrowsAsync<RealtimeHandshakeException>(() => RealtimeConnection.ConnectAsync<Note, Note>(options(server.Endpoint)).InTime());
        return Assert.Single(server.Requests);
    }
}
