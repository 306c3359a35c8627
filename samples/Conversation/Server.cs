using RealtimeGen.Testing;

namespace Conversation;

/// <summary>The embedded server: it speaks as fast as people do, and says what it has heard.</summary>
internal static class Server
{
    private const string Question = "How long is the bridge over the river?";

    public static async Task<RealtimeTestServer> StartAsync(TimeSpan? dropAfter)
    {
        RealtimeTestServer server = await RealtimeTestServer.StartAsync(new RealtimeTestServerOptions
        {
            Pace = new RealtimePace { Thinking = TimeSpan.FromMilliseconds(300), BetweenDeltas = TimeSpan.FromMilliseconds(100), Transcribing = TimeSpan.FromMilliseconds(200) },
        });
        server.Script.Hear(Question, Question);
        if (dropAfter is { } time) await server.InjectAsync(RealtimeFault.Drop().After(time), connection: 1);
        return server;
    }
}
