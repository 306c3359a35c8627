using System.Diagnostics;
using System.Text.Json.Nodes;
using RealtimeGen.Interop.Published;
using RealtimeGen.Testing;

namespace RealtimeGen.Interop.Peers;

/// <summary>One conversation of the npm package <c>@openai/agents-realtime</c> with a test server, and what the package noticed of it.</summary>
public sealed class AgentsConversation : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    internal JsonNode Noticed { get; private set; } = new JsonObject();

    internal RealtimeTimeline? Timeline { get; private set; }

    public async Task InitializeAsync()
    {
        using CancellationTokenSource limit = new(Limit);
        RealtimePace pace = new() { BetweenDeltas = TimeSpan.FromMilliseconds(20) };
        RealtimeTestServerOptions options = new() { ApiKey = "secret", Pace = pace };
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync(options, limit.Token);
        Timeline = server.Timeline;
        server.Script.Hear("Is it warm?").Answer(
            "Very.",
            RealtimeAnswer.Say("Hello.", Sound.Loud),
            RealtimeAnswer.Call("get_weather", """{"city":"Oslo"}"""),
            "It is warm.",
            RealtimeAnswer.Say("A long story.", Sound.Minute));
        using Process process = Node.Start("@openai/agents-realtime", Path.Combine("Peers", "agents.mjs"), $"{server.Url}?model=gpt-realtime");
        try
        {
            Task<string> errors = process.StandardError.ReadToEndAsync(limit.Token);
            string output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, $"{await errors}\n{server.Timeline}");
            Noticed = JsonNode.Parse(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1])!;
        }
        finally
        {
            process.Kill();
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
