using RealtimeGen.OpenAI.Beta;
using RealtimeGen.Testing;

namespace RealtimeGen.Server.Beta;

/// <summary>Calls in the beta protocol.</summary>
public class BetaCallTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_session_is_updated_and_a_response_streams_audio()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync(new RealtimeTestServerOptions { Profile = RealtimeProfile.Beta });
        await using RealtimeConnection<ClientEvent, ServerEvent> connection = await RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(
            new RealtimeConnectionOptions { Endpoint = server.Url, Profile = RealtimeProfile.Beta });
        RealtimeSession previous = new() { Instructions = "Be brief." };
        ServerEvent updated = await connection.UpdateSessionAsync(previous, previous with { Instructions = "Be kind." }).WaitAsync(Limit);
        server.Script.Answer("Hello.");
        RealtimeResponse<ServerEvent> response = await connection.CreateResponseAsync().WaitAsync(Limit);
        int audio = 0;
        await foreach (RealtimeMessage<ServerEvent> message in response.ReadBorrowedAsync()) audio += message.Audio.Length;

        Assert.Equal("Be kind.", Assert.IsType<ServerEvent.SessionUpdated>(updated).Session.Instructions);
        Assert.True(audio > 0);
        Assert.Equal("completed", response.Status);
    }
}
