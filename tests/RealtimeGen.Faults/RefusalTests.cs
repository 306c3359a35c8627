using System.Net;
using RealtimeGen.Faults.Peer;

namespace RealtimeGen.Faults;

/// <summary>No connection comes about: the caller gets the reason at once, and no key goes elsewhere.</summary>
public class RefusalTests
{
    private const string Key = "sk-secret-123";

    [Theory]
    [InlineData("401 Unauthorized", HttpStatusCode.Unauthorized)]
    [InlineData("403 Forbidden", HttpStatusCode.Forbidden)]
    [InlineData("404 Not Found", HttpStatusCode.NotFound)]
    [InlineData("503 Service Unavailable", HttpStatusCode.ServiceUnavailable)]
    [InlineData("200 OK", HttpStatusCode.OK)]
    public async Task A_refusal_is_told_with_status_and_body_and_without_the_key(string status, HttpStatusCode code)
    {
        await using FaultyServer server = new(end => end.RefuseAsync(status, body: $"{{\"error\":\"{Key}\"}}"));

        RealtimeHandshakeException refusal = await RefusalAsync(server);

        Assert.Equal((code, """{"error":"[redacted]"}"""), (refusal.StatusCode!.Value, refusal.ResponseBody));
        Assert.DoesNotContain(Key, refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_429_says_how_long_to_wait()
    {
        await using FaultyServer server = new(end => end.RefuseAsync("429 Too Many Requests", "Retry-After: 20\r\n"));

        Assert.Equal(TimeSpan.FromSeconds(20), (await RefusalAsync(server)).RetryAfter);
    }

    [Theory]
    [InlineData("301 Moved Permanently", false)]
    [InlineData("302 Found", false)]
    [InlineData("303 See Other", false)]
    [InlineData("307 Temporary Redirect", false)]
    [InlineData("308 Permanent Redirect", false)]
    [InlineData("302 Found", true)]
    public async Task A_redirect_is_told_and_takes_no_key_to_another_host(string status, bool isAzure)
    {
        await using FaultyServer other = new(end => end.UpgradeAsync());
        await using FaultyServer server = new(end => end.RefuseAsync(status, $"Location: http://{other.Url.Authority}/v1/realtime\r\n"));

        RealtimeHandshakeException refusal = await RefusalAsync(server, options =>
            isAzure ? options with { Endpoint = RealtimeEndpoint.AzureOpenAI($"http://{server.Url.Authority}", "voice") } : options);

        Assert.Equal(other.Url.Authority, refusal.Location?.Authority);
        Assert.Equal((1, 0), (server.Accepted, other.Accepted));
    }

    [Fact]
    public async Task A_server_that_never_answers_the_handshake_is_given_up_in_time()
    {
        await using FaultyServer server = new(end => end.HoldAsync());

        RealtimeHandshakeException refusal = await RefusalAsync(server, options => options with { HandshakeTimeout = TimeSpan.FromMilliseconds(200) });

        Assert.EndsWith("did not answer within 0.2 s.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_goes_away_in_the_handshake_was_not_reached()
    {
        await using FaultyServer server = new(end => end.ReadRequestAsync());

        Assert.Contains("could not be reached", (await RefusalAsync(server)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_WebSocket_that_does_not_prove_itself_is_refused()
    {
        await using FaultyServer server = new(async end =>
        {
            await end.ReadRequestAsync();
            await end.SendAsync("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: wrong\r\n\r\n");
            await end.HoldAsync();
        });

        Assert.Contains("breaks the protocol", (await RefusalAsync(server)).Message, StringComparison.Ordinal);
    }

    private static Task<RealtimeHandshakeException> RefusalAsync(FaultyServer server, Func<RealtimeConnectionOptions, RealtimeConnectionOptions>? change = null) =>
        Assert.ThrowsAsync<RealtimeHandshakeException>(() => Caller.ConnectAsync(server, change));
}
