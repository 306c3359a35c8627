using RealtimeGen.Runtime.Unit.Connection;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Endpoints;

public class RealtimeCredentialTests
{
    private const string Key = "secret-123";

    [Fact]
    public async Task An_ephemeral_secret_is_a_bearer()
    {
        Assert.Contains($"\r\nAuthorization: Bearer {Key}\r\n", await HandshakeAsync(server => new() { Endpoint = server, Credential = RealtimeCredential.EphemeralSecret(Key) }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_of_an_Azure_resource_has_a_header_of_its_own()
    {
        Assert.Contains($"\r\napi-key: {Key}\r\n", await HandshakeAsync(server => new() { Endpoint = Azure(server), ApiKey = Key }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_for_Azure_is_a_bearer()
    {
        string handshake = await HandshakeAsync(server => new() { Endpoint = Azure(server), Credential = RealtimeCredential.Token(_ => new(Key)) });

        Assert.Contains($"\r\nAuthorization: Bearer {Key}\r\n", handshake, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_asked_for_before_each_connection()
    {
        int asked = 0;
        await using LoopbackServer server = LoopbackServer.Answering("403 Forbidden");
        RealtimeConnectionOptions options = new() { Endpoint = server.Endpoint, Credential = RealtimeCredential.Token(_ => new($"token-{++asked}")) };

        await RefusalAsync(options);
        await RefusalAsync(options);

        Assert.Equal(["token-1", "token-2"], server.Requests.Select(request => request.Split("Bearer ")[1].Split("\r\n")[0]));
    }

    [Fact]
    public async Task A_token_that_the_server_repeats_is_blanked_out()
    {
        await using LoopbackServer server = LoopbackServer.Answering("401 Unauthorized", body: $"Incorrect key: {Key}");

        RealtimeHandshakeException refusal = await RefusalAsync(new() { Endpoint = server.Endpoint, Credential = RealtimeCredential.Token(_ => new(Key)) });

        Assert.DoesNotContain(Key, refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_callback_that_fails_is_a_refusal_that_says_so()
    {
        RealtimeHandshakeException refusal = await RefusalAsync(new() { Endpoint = Nowhere, Credential = RealtimeCredential.Token(_ => throw new IOException("no network")) });

        Assert.Equal(("The callback of RealtimeCredential.Token failed: no network", typeof(IOException)), (refusal.Message, refusal.InnerException!.GetType()));
    }

    [Fact]
    public async Task A_callback_that_never_answers_is_given_up_with_the_handshake()
    {
        RealtimeHandshakeException refusal = await RefusalAsync(new()
        {
            Endpoint = Nowhere,
            HandshakeTimeout = TimeSpan.FromMilliseconds(100),
            Credential = RealtimeCredential.Token(_ => new ValueTask<string>(new TaskCompletionSource<string>().Task)),
        });

        Assert.Contains("did not answer within 0.1 s", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_callback_is_cancelled_with_the_connecting()
    {
        using CancellationTokenSource cancellation = new();
        RealtimeConnectionOptions options = new()
        {
            Endpoint = Nowhere,
            Credential = RealtimeCredential.Token(async token =>
            {
                await cancellation.CancelAsync();
                token.ThrowIfCancellationRequested();
                return Key;
            }),
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RealtimeConnection.ConnectAsync<Note, Note>(options, cancellation.Token).InTime());
    }

    [Theory]
    [InlineData("")]
    [InlineData("q1w2e3\n")]
    [InlineData("Bearer q1w2e3")]
    [InlineData("q1w2é3")]
    public void What_no_header_can_carry_is_refused_unprinted(string key)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => RealtimeCredential.ApiKey(key));

        Assert.DoesNotContain("q1w2", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_no_header_can_carry_is_refused_unprinted()
    {
        RealtimeHandshakeException refusal = await RefusalAsync(new() { Endpoint = Nowhere, Credential = RealtimeCredential.Token(_ => new($"{Key}\n")) });

        Assert.DoesNotContain(Key, refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Printing_shows_no_secret() => Assert.Equal("EphemeralSecret (redacted)", RealtimeCredential.EphemeralSecret(Key).ToString());

    [Fact]
    public void Printed_options_show_the_kind_and_no_secret() =>
        Assert.Contains("Credential = ApiKey (redacted)", new RealtimeConnectionOptions { Credential = RealtimeCredential.ApiKey(Key) }.ToString(), StringComparison.Ordinal);

    private static Uri Nowhere => new("ws://127.0.0.1:1/");

    private static RealtimeEndpoint Azure(Uri server) => RealtimeEndpoint.AzureOpenAI($"http://{server.Authority}", "voice");

    private static async Task<string> HandshakeAsync(Func<Uri, RealtimeConnectionOptions> options)
    {
        await using LoopbackServer server = LoopbackServer.Answering("403 Forbidden");
        await RefusalAsync(options(server.Endpoint));
        return Assert.Single(server.Requests);
    }

    private static Task<RealtimeHandshakeException> RefusalAsync(RealtimeConnectionOptions options) =>
        Assert.ThrowsAsync<RealtimeHandshakeException>(() => RealtimeConnection.ConnectAsync<Note, Note>(options).InTime());
}
