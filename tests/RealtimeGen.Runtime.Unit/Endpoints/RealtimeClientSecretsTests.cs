using System.Net;
using RealtimeGen.Runtime.Unit.Connection;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Endpoints;

public class RealtimeClientSecretsTests
{
    private const string Key = "sk-secret-123";
    private const string Answer = """{"value":"ek_abc","expires_at":1767225600,"session":{"type":"realtime","id":"sess_1"}}""";

    [Fact]
    public async Task A_secret_is_asked_for_with_the_session()
    {
        (string request, string body) = await AskAsync();

        Assert.StartsWith("POST /v1/realtime/client_secrets HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Contains($"\r\nAuthorization: Bearer {Key}\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Type: application/json\r\n", request, StringComparison.Ordinal);
        Assert.Equal("""{"session":{"text":"hello","number":0}}""", body);
    }

    [Fact]
    public async Task The_time_to_live_is_counted_in_seconds_from_its_creation()
    {
        (_, string body) = await AskAsync(options => options with { ExpiresAfter = TimeSpan.FromMinutes(2) });

        Assert.StartsWith("""{"expires_after":{"anchor":"created_at","seconds":120},"session":""", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_stays_out_of_the_address_and_other_parameters_stay_in()
    {
        (string request, _) = await AskAsync(options => options with { Endpoint = new Uri(options.Endpoint.Url, "?model=m&tenant=t") });

        Assert.StartsWith("POST /v1/realtime/client_secrets?tenant=t HTTP", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_Azure_resource_makes_secrets_too()
    {
        (string request, _) = await AskAsync(options => options with { Endpoint = RealtimeEndpoint.AzureOpenAI($"http://{options.Endpoint.Url.Authority}", "voice") });

        Assert.StartsWith("POST /openai/v1/realtime/client_secrets HTTP", request, StringComparison.Ordinal);
        Assert.Contains($"\r\napi-key: {Key}\r\n", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_is_the_secret_its_end_and_the_session_as_it_came()
    {
        await using LoopbackServer server = LoopbackServer.Answering("200 OK", body: Answer);

        RealtimeClientSecret secret = await CreateAsync(server);

        Assert.Equal("ek_abc", secret.Value);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), secret.ExpiresAt);
        Assert.Equal("""{"type":"realtime","id":"sess_1"}""", secret.Session?.ToString());
    }

    [Fact]
    public void Printing_a_secret_shows_when_it_expires_and_no_more() => Assert.Equal(
        "RealtimeClientSecret { Value = (redacted), ExpiresAt = 1970-01-01 00:00:00Z }",
        new RealtimeClientSecret { Value = "ek_abc", ExpiresAt = DateTimeOffset.UnixEpoch }.ToString());

    [Theory]
    [InlineData(9)]
    [InlineData(7201)]
    [InlineData(10.5)]
    public void A_time_to_live_that_the_service_refuses_is_refused_here(double seconds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RealtimeClientSecretOptions { ExpiresAfter = TimeSpan.FromSeconds(seconds) });

    [Fact]
    public async Task A_session_that_is_not_valid_is_not_sent()
    {
        await using LoopbackServer server = LoopbackServer.Answering("200 OK", body: Answer);

        await Assert.ThrowsAsync<SchemaValidationException>(() => CreateAsync(server, new Note("hello", -1)));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_refusal_keeps_status_body_and_delay_without_the_key()
    {
        await using LoopbackServer server = LoopbackServer.Answering("429 Too Many Requests", "Retry-After: 7\r\n", body: $"Slow down, {Key}");

        RealtimeHandshakeException refusal = await Assert.ThrowsAsync<RealtimeHandshakeException>(() => CreateAsync(server));

        Assert.Equal((HttpStatusCode.TooManyRequests, "Slow down, [redacted]", TimeSpan.FromSeconds(7)), (refusal.StatusCode!.Value, refusal.ResponseBody, refusal.RetryAfter!.Value));
        Assert.DoesNotContain(Key, refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_takes_no_key_to_another_host()
    {
        await using LoopbackServer other = LoopbackServer.Answering("200 OK", body: Answer);
        await using LoopbackServer server = LoopbackServer.Answering("307 Temporary Redirect", $"Location: http://{other.Endpoint.Authority}/\r\n");

        RealtimeHandshakeException refusal = await Assert.ThrowsAsync<RealtimeHandshakeException>(() => CreateAsync(server));

        Assert.Equal(other.Endpoint.Authority, refusal.Location?.Authority);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task A_client_of_ones_own_that_follows_redirects_is_told_off()
    {
        using HttpClient client = new();
        await using LoopbackServer other = LoopbackServer.Answering("200 OK", body: Answer);
        await using LoopbackServer server = LoopbackServer.Answering("307 Temporary Redirect", $"Location: http://{other.Endpoint.Authority}/\r\n");

        RealtimeHandshakeException refusal = await Assert.ThrowsAsync<RealtimeHandshakeException>(
            () => CreateAsync(server, change: options => options with { HttpClient = client }));

        Assert.Contains("AllowAutoRedirect = false", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("""{"value":null,"expires_at":1}""")]
    [InlineData("""{"client_secret":{"value":"ek_1"}}""")]
    public async Task An_answer_that_is_no_secret_is_an_error(string body)
    {
        await using LoopbackServer server = LoopbackServer.Answering("200 OK", body: body);

        await Assert.ThrowsAsync<RealtimeHandshakeException>(() => CreateAsync(server));
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up_in_time()
    {
        await using LoopbackServer server = LoopbackServer.Serving((stream, _) => stream.CopyToAsync(Stream.Null));

        RealtimeHandshakeException refusal = await Assert.ThrowsAsync<RealtimeHandshakeException>(
            () => CreateAsync(server, change: options => options with { Timeout = TimeSpan.FromMilliseconds(100) }));

        Assert.Contains("did not answer within 0.1 s", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_an_error_without_status()
    {
        LoopbackServer server = LoopbackServer.Answering("200 OK");
        await server.DisposeAsync();

        Assert.Null((await Assert.ThrowsAsync<RealtimeHandshakeException>(() => CreateAsync(server))).StatusCode);
    }

    [Theory]
    [InlineData("http://example.com/v1/realtime")]
    [InlineData("wss://contoso.openai.azure.com/openai/realtime?api-version=1&deployment=d")]
    public Task An_address_that_gets_no_key_is_refused(string url) => Assert.ThrowsAsync<ArgumentException>(
        () => RealtimeClientSecrets.CreateAsync(RealtimeCredential.ApiKey(Key), new Note("hello"), new() { Endpoint = new Uri(url) }).InTime());

    private static async Task<(string Request, string Body)> AskAsync(Func<RealtimeClientSecretOptions, RealtimeClientSecretOptions>? change = null)
    {
        TaskCompletionSource<string> heard = new();
        await using LoopbackServer server = LoopbackServer.Serving(async (stream, request) =>
        {
            string length = request.Split("Content-Length: ")[1].Split("\r\n")[0];
            byte[] body = new byte[int.Parse(length, System.Globalization.CultureInfo.InvariantCulture)];
            await stream.ReadExactlyAsync(body);
            heard.SetResult(System.Text.Encoding.UTF8.GetString(body));
            await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {Answer.Length}\r\nConnection: close\r\n\r\n{Answer}"));
        });
        await CreateAsync(server, change: change);
        return (Assert.Single(server.Requests), await heard.Task.InTime());
    }

    private static Task<RealtimeClientSecret> CreateAsync(
        LoopbackServer server, Note? session = null, Func<RealtimeClientSecretOptions, RealtimeClientSecretOptions>? change = null)
    {
        RealtimeClientSecretOptions options = new() { Endpoint = server.Endpoint };
        return RealtimeClientSecrets.CreateAsync(RealtimeCredential.ApiKey(Key), session ?? new Note("hello"), change?.Invoke(options) ?? options).InTime();
    }
}
