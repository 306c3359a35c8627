using System.Text.Json.Nodes;
using RealtimeGen.Testing;

namespace RealtimeGen.Behaviour.Server;

/// <summary>Which shape of the protocol a client gets.</summary>
public class ProfileTests
{
    private static readonly (string, string) BetaHeader = ("OpenAI-Beta", "realtime=v1");

    [Fact]
    public async Task A_client_that_asks_for_nothing_gets_ga()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        await using WireClient client = await WireClient.ConnectAsync(server);

        Assert.Equal("realtime", (string?)(await client.ReceiveAsync())["session"]!["type"]);
    }

    [Fact]
    public async Task A_client_that_asks_for_beta_gets_it()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        await using WireClient client = await WireClient.ConnectAsync(server, "", BetaHeader);

        Assert.True((await client.ReceiveAsync())["session"]!.AsObject().ContainsKey("turn_detection"));
    }

    [Fact]
    public async Task A_browser_asks_for_beta_by_a_subprotocol()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        await using WireClient client = await WireClient.OfferingAsync(server, "realtime", "openai-beta.realtime-v1");

        Assert.True((await client.ReceiveAsync())["session"]!.AsObject().ContainsKey("turn_detection"));
    }

    [Fact]
    public async Task A_ga_server_refuses_the_beta_shape_as_the_service_does()
    {
        await using RealtimeTestServer server = await TestServers.GaAsync();
        await using WireClient client = await WireClient.ConnectAsync(server, "", BetaHeader);

        JsonObject error = await client.ReceiveAsync();
        TransportMessage close = await client.ReceiveCloseAsync();

        Assert.Equal(("error", "beta_api_shape_disabled"), ((string?)error["type"], (string?)error["error"]!["code"]));
        Assert.Equal((TransportMessageKind.Close, 4000), (close.Kind, close.CloseStatus!.Value));
    }

    [Fact]
    public async Task A_beta_server_speaks_beta_to_everyone()
    {
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.ConnectAsync(server);

        Assert.True((await client.ReceiveAsync())["session"]!.AsObject().ContainsKey("turn_detection"));
    }

    [Theory]
    [InlineData(RealtimeProfile.Ga, "gpt-realtime")]
    [InlineData(RealtimeProfile.Beta, "gpt-4o-realtime-preview")]
    public async Task A_session_has_a_model_of_its_protocol(RealtimeProfile profile, string model)
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync(new RealtimeTestServerOptions { Profile = profile });
        await using WireClient client = await WireClient.ConnectAsync(server);

        Assert.Equal(model, (string?)(await client.ReceiveAsync())["session"]!["model"]);
    }

    [Fact]
    public async Task A_session_has_the_model_of_the_options()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync(new RealtimeTestServerOptions { Model = "mine" });
        await using WireClient client = await WireClient.ConnectAsync(server);

        Assert.Equal("mine", (string?)(await client.ReceiveAsync())["session"]!["model"]);
    }
}
