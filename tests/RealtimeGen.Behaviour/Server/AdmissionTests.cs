using System.Net;
using System.Text.Json.Nodes;
using RealtimeGen.Testing;

namespace RealtimeGen.Behaviour.Server;

public class AdmissionTests
{
    [Fact]
    public async Task The_server_listens_on_this_machine_only()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();

        Assert.Matches(@"^ws://127\.0\.0\.1:\d+/v1/realtime$", server.Url.ToString());
    }

    [Theory]
    [InlineData("Authorization", "Bearer wrong")]
    [InlineData("X-Other", "right")]
    public async Task A_client_without_the_key_is_refused_as_the_service_does(string header, string value)
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync(new RealtimeTestServerOptions { ApiKey = "right" });

        RealtimeHandshakeException refusal = await Assert.ThrowsAsync<RealtimeHandshakeException>(() => WireClient.ConnectAsync(server, "", (header, value)));

        Assert.Equal(HttpStatusCode.Unauthorized, refusal.StatusCode);
        Assert.Equal("invalid_api_key", (string?)JsonNode.Parse(refusal.ResponseBody)!["error"]!["code"]);
    }

    [Theory]
    [InlineData("Authorization", "Bearer right")]
    [InlineData("api-key", "right")]
    public async Task A_client_with_the_key_is_let_in(string header, string value)
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync(new RealtimeTestServerOptions { ApiKey = "right" });
        await using WireClient client = await WireClient.ConnectAsync(server, "", (header, value));

        Assert.Equal("session.created", (string?)(await client.ReceiveAsync())["type"]);
    }

    [Fact]
    public async Task A_browsers_subprotocols_let_in_too()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync(new RealtimeTestServerOptions { ApiKey = "right" });
        await using WebSocketTransport transport = await WebSocketTransport.ConnectAsync(
            new WebSocketTransportOptions { Endpoint = server.Url, Subprotocols = ["realtime", "openai-insecure-api-key.right"] });

        Assert.Equal("realtime", transport.Subprotocol);
    }

    [Fact]
    public async Task Another_path_is_not_found()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        WebSocketTransportOptions options = new() { Endpoint = new Uri(server.Url, "/realtime") };

        RealtimeHandshakeException refusal = await Assert.ThrowsAsync<RealtimeHandshakeException>(() => WebSocketTransport.ConnectAsync(options));

        Assert.Equal(HttpStatusCode.NotFound, refusal.StatusCode);
    }

    [Fact]
    public async Task Disposal_closes_every_client_with_1001()
    {
        RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        await using WireClient client = await WireClient.GreetedAsync(server);
        ValueTask disposal = server.DisposeAsync();
        TransportMessage close = await client.ReceiveCloseAsync();

        Assert.Equal((TransportMessageKind.Close, 1001), (close.Kind, close.CloseStatus!.Value));
        await disposal.AsTask().WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Disposal_does_not_wait_for_a_client_that_never_answers()
    {
        RealtimeTestServer server = await RealtimeTestServer.StartAsync(new RealtimeTestServerOptions { ShutdownTimeout = TimeSpan.FromMilliseconds(100) });
        await using WireClient client = await WireClient.GreetedAsync(server);

        await server.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Printed_options_show_no_key() =>
        Assert.DoesNotContain("right", new RealtimeTestServerOptions { ApiKey = "right" }.ToString(), StringComparison.Ordinal);
}
