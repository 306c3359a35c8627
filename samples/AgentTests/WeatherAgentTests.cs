using RealtimeGen;
using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing;

namespace AgentTests;

public class WeatherAgentTests
{
    [Fact]
    public async Task Looks_the_weather_up_and_tells_it()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        server.Script
            .When("weather", RealtimeAnswer.Call("get_weather", """{"city":"Oslo"}"""))
            .When("21 degrees", "It is warm in Oslo.");
        await using WeatherAgent agent = await WeatherAgent.ConnectAsync(server.Url, city => "21 degrees");

        Assert.Equal("It is warm in Oslo.", await agent.AskAsync("How is the weather in Oslo?"));
        server.Timeline.ExpectNoErrors();
    }

    [Fact]
    public async Task Offers_the_function_to_the_model()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        await using WeatherAgent agent = await WeatherAgent.ConnectAsync(server.Url, city => "");

        await server.Timeline.ExpectAsync<ClientEvent.SessionUpdate>(
            update => update.Session is ClientSession.Realtime { Value.Tools: [Tool.Function { Name: "get_weather" }] });
    }

    [Fact]
    public async Task Looks_up_what_the_model_has_asked_for()
    {
        List<string> asked = [];
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        server.Script.Answer(RealtimeAnswer.Call("get_weather", """{"city":"Oslo"}"""), "Warm.");
        await using WeatherAgent agent = await WeatherAgent.ConnectAsync(server.Url, arguments =>
        {
            asked.Add(arguments);
            return "21 degrees";
        });

        await agent.AskAsync("Is it warm in Oslo?");

        Assert.Equal(["""{"city":"Oslo"}"""], asked);
        await server.Timeline.ExpectAsync<ClientEvent.ConversationItemCreate>(
            created => created.Item is ConversationItem.FunctionCallOutput { Output: "21 degrees" });
    }

    [Fact]
    public async Task Understands_speech()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        server.Script.Hear("Is it warm?").When("warm", "Very.");
        await using WeatherAgent agent = await WeatherAgent.ConnectAsync(server.Url, city => "");

        Assert.Equal("Very.", await agent.AskAloudAsync([.. Speech(milliseconds: 500), .. new byte[24_000]]));
    }

    [Fact]
    public async Task Apologises_when_the_model_fails()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        server.Script.Answer(RealtimeAnswer.Fail("server_error", "Overloaded."));
        await using WeatherAgent agent = await WeatherAgent.ConnectAsync(server.Url, city => "");

        Assert.Equal("Sorry, I cannot think right now.", await agent.AskAsync("Hello?"));
    }

    [Fact]
    public async Task Says_that_the_connection_is_lost()
    {
        RealtimePace slow = new() { Thinking = TimeSpan.FromHours(1) };
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync(new RealtimeTestServerOptions { Pace = slow });
        await using WeatherAgent agent = await WeatherAgent.ConnectAsync(server.Url, city => "");
        Task<string> answer = agent.AskAsync("Hello?");
        await server.Timeline.ExpectAsync<ClientEvent.ResponseCreate>();

        await server.InjectAsync(RealtimeFault.Close(1011, "Internal error"));

        Assert.Equal(1011, (await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => answer)).CloseStatus);
    }

    /// <summary>Something that is loud enough to be a voice: 16 bit samples, 24 in a millisecond.</summary>
    private static IEnumerable<byte> Speech(int milliseconds) =>
        Enumerable.Range(0, milliseconds * 24).SelectMany(sample => BitConverter.GetBytes((short)(6_000 * Math.Sin(sample / 15.0))));
}
