using RealtimeGen;
using RealtimeGen.Testing;

namespace QuickStart;

/// <summary>Connects, updates the session, and prints what the server answers.</summary>
internal static class Conversation
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task RunAsync(CommandLine options, RealtimeSession session)
    {
        if (options.Url is { } url)
        {
            await UpdateAsync(url, options.Key, options.Beta, session);
            return;
        }

        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        await UpdateAsync(server.Url, null, options.Beta, session);
    }

    private static async Task UpdateAsync(Uri url, string? key, bool beta, RealtimeSession session)
    {
        using CancellationTokenSource limit = new(Patience);
        RealtimeConnectionOptions where = new() { Endpoint = url, ApiKey = key, Model = session.Model?.Value };
        try
        {
            await (beta ? BetaUpdate.SendAsync(where, session, limit.Token) : GaUpdate.SendAsync(where, session, limit.Token));
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            throw new UsageException($"The server did not answer within {Patience.TotalSeconds} s");
        }
    }
}
