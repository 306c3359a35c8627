using System.Net;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Transport;

public class WebSocketHandshakeTests
{
    private const string Key = "sk-secret-123";

    [Fact]
    public async Task A_refusal_keeps_status_and_body()
    {
        await using LoopbackServer server = LoopbackServer.Answering("401 Unauthorized", body: """{"error":{"code":"invalid_api_key"}}""");

        RealtimeHandshakeException refusal = await RefusalAsync(server.Endpoint);

        Assert.Equal((HttpStatusCode.Unauthorized, """{"error":{"code":"invalid_api_key"}}"""), (refusal.StatusCode!.Value, refusal.ResponseBody));
    }

    [Fact]
    public async Task A_refusal_says_its_status_in_words()
    {
        await using LoopbackServer server = LoopbackServer.Answering("403 Forbidden", body: "no access");

        Assert.EndsWith("refused the connection: 403 Forbidden. no access", (await RefusalAsync(server.Endpoint)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_most_16_KiB_of_a_body_are_kept()
    {
        await using LoopbackServer server = LoopbackServer.Answering("500 Oops", body: new string('x', 100_000));

        Assert.Equal(16 * 1024, (await RefusalAsync(server.Endpoint)).ResponseBody.Length);
    }

    [Fact]
    public async Task A_refusal_whose_body_never_comes_keeps_its_status()
    {
        await using LoopbackServer server = LoopbackServer.Serving(async (stream, _) =>
        {
            await stream.WriteAsync("HTTP/1.1 429 Too Many\r\nRetry-After: 7\r\nContent-Length: 50\r\n\r\n"u8.ToArray());
            await stream.CopyToAsync(Stream.Null);
        });

        RealtimeHandshakeException refusal = await RefusalAsync(server.Endpoint, handshakeTimeout: TimeSpan.FromMilliseconds(500));

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(7)), (refusal.StatusCode!.Value, refusal.RetryAfter!.Value));
    }

    [Fact]
    public async Task A_key_that_the_server_repeats_is_blanked_out()
    {
        await using LoopbackServer server = LoopbackServer.Answering("401 Unauthorized", body: $"Incorrect API key: {Key}");

        Assert.DoesNotContain(Key, (await RefusalAsync(server.Endpoint)).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Bearer ", "chat")]
    [InlineData("?token=", "Bearer sk-1", "chat")]
    [InlineData("", "Bearer sk-1", "openai-insecure-api-key.")]
    public async Task A_key_that_is_empty_leaves_the_refusal_as_it_is(string query, string authorization, string subprotocol)
    {
        await using LoopbackServer server = LoopbackServer.Answering("401 Unauthorized", body: "no key");
        WebSocketTransportOptions options = new()
        {
            Endpoint = new Uri(server.Endpoint, query),
            Headers = new Dictionary<string, string> { ["Authorization"] = authorization },
            Subprotocols = [subprotocol],
        };

        RealtimeHandshakeException refusal = await Assert.ThrowsAsync<RealtimeHandshakeException>(() => WebSocketTransport.ConnectAsync(options).InTime());

        Assert.Equal("no key", refusal.ResponseBody);
    }

    [Fact]
    public async Task A_key_in_a_query_is_blanked_out_in_both_its_forms()
    {
        await using LoopbackServer server = LoopbackServer.Answering("401 Unauthorized", body: "no a%2Fb, no a/b");

        RealtimeHandshakeException refusal = await Assert.ThrowsAsync<RealtimeHandshakeException>(
            () => WebSocketTransport.ConnectAsync(new WebSocketTransportOptions { Endpoint = new Uri(server.Endpoint, "?token=a%2Fb") }).InTime());

        Assert.Equal("no [redacted], no [redacted]", refusal.ResponseBody);
    }

    [Fact]
    public async Task A_redirect_is_reported_with_its_target()
    {
        await using LoopbackServer server = LoopbackServer.Answering("302 Found", "Location: wss://elsewhere.example/\r\n");

        Assert.Equal(new Uri("wss://elsewhere.example/"), (await RefusalAsync(server.Endpoint)).Location);
    }

    [Theory]
    [InlineData("Authorization", "Bearer " + Key)]
    [InlineData("api-key", Key)]
    public async Task A_key_is_not_sent_unencrypted_to_another_machine(string header, string value)
    {
        WebSocketTransportOptions options = new() { Endpoint = new Uri("ws://example.com/v1/realtime"), Headers = new Dictionary<string, string> { [header] = value } };

        ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(() => WebSocketTransport.ConnectAsync(options).InTime());

        Assert.Contains("Use wss://example.com", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_in_a_subprotocol_is_not_sent_unencrypted_either()
    {
        WebSocketTransportOptions options = new() { Endpoint = new Uri("http://example.com/"), Subprotocols = ["realtime", $"openai-insecure-api-key.{Key}"] };

        await Assert.ThrowsAsync<ArgumentException>(() => WebSocketTransport.ConnectAsync(options).InTime());
    }

    [Fact]
    public async Task A_key_in_the_query_is_not_sent_unencrypted_either()
    {
        WebSocketTransportOptions options = new() { Endpoint = new Uri($"ws://example.com/?api-key={Key}") };

        await Assert.ThrowsAsync<ArgumentException>(() => WebSocketTransport.ConnectAsync(options).InTime());
    }

    [Fact]
    public async Task An_address_of_another_scheme_is_refused()
    {
        WebSocketTransportOptions options = new() { Endpoint = new Uri("ftp://example.com/") };

        await Assert.ThrowsAsync<ArgumentException>(() => WebSocketTransport.ConnectAsync(options).InTime());
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up_in_time()
    {
        await using LoopbackServer server = LoopbackServer.Serving((stream, _) => stream.CopyToAsync(Stream.Null));

        Assert.Null((await RefusalAsync(server.Endpoint, TimeSpan.FromMilliseconds(100))).StatusCode);
    }

    [Fact]
    public async Task Cancelling_gives_up_with_a_cancellation()
    {
        using CancellationTokenSource cancellation = new();
        await using LoopbackServer server = LoopbackServer.Serving(async (stream, _) =>
        {
            await cancellation.CancelAsync();
            await stream.CopyToAsync(Stream.Null);
        });

        await Assert.ThrowsAsync<OperationCanceledException>(
            () => WebSocketTransport.ConnectAsync(new WebSocketTransportOptions { Endpoint = server.Endpoint }, cancellation.Token).InTime());
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_an_error_without_status()
    {
        Uri endpoint;
        await using (LoopbackServer server = LoopbackServer.Answering("200 OK")) endpoint = server.Endpoint;

        Assert.Null((await RefusalAsync(endpoint)).StatusCode);
    }

    [Fact]
    public async Task An_http_address_is_read_as_a_WebSocket_address()
    {
        await using LoopbackServer server = LoopbackServer.Answering("418 Teapot");

        RealtimeHandshakeException refusal = await RefusalAsync(new UriBuilder(server.Endpoint) { Scheme = "http" }.Uri);

        Assert.Equal(418, (int)refusal.StatusCode!.Value);
    }

    [Fact]
    public void Printed_options_show_no_credentials()
    {
        WebSocketTransportOptions options = new()
        {
            Endpoint = new Uri($"wss://user:{Key}@example.com/v1/realtime?api-key={Key}"),
            Headers = new Dictionary<string, string> { ["Authorization"] = $"Bearer {Key}" },
            Subprotocols = [$"openai-insecure-api-key.{Key}"],
        };

        Assert.DoesNotContain(Key, options.ToString(), StringComparison.Ordinal);
    }

    private static Task<RealtimeHandshakeException> RefusalAsync(Uri endpoint, TimeSpan? handshakeTimeout = null) =>
        Assert.ThrowsAsync<RealtimeHandshakeException>(() => WebSocketTransport.ConnectAsync(new WebSocketTransportOptions
        {
            Endpoint = endpoint,
            Headers = new Dictionary<string, string> { ["Authorization"] = $"Bearer {Key}" },
            HandshakeTimeout = handshakeTimeout ?? TimeSpan.FromSeconds(15),
        }).InTime());
}
