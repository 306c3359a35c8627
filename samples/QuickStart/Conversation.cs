using RealtimeGen;
using RealtimeGen.Testing;

namespace QuickStart;

/// <summary>Connects, updates the session, and prints what the server answers.</summary>
internal static class Conversation
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task RunAsync(CommandLine options, RealtimeSession session)
    {
        if (options.Url is not null)
        {
            await UpdateAsync(options.Url, options.Key, session);
            return;
        }

        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        await UpdateAsync(server.Url, null, session);
    }

    private static async Task UpdateAsync(Uri url, string? key, RealtimeSession session)
    {
        using CancellationTokenSource limit = new(Patience);
        RealtimeConnectionOptions where = new() { Endpoint = url, ApiKey = key, Model = session.Model?.Value, Profile = RealtimeProfile.Beta };
        await using RealtimeConnection<ClientEvent, ServerEvent> connection =
            await RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(where, limit.Token);

        try
        {
            await foreach (ServerEvent received in connection.ReadAllAsync(limit.Token))
            {
                switch (received)
                {
                    case ServerEvent.SessionCreated created:
                        Console.WriteLine($"< session.created  voice {created.Session.Voice}, {TurnTaking(created.Session)}");
                        // A model is fixed once the session has started, so it stays out of the update.
                        await connection.SendAsync(new ClientEvent.SessionUpdate { EventId = "update_1", Session = session with { Model = null } }, limit.Token);
                        Console.WriteLine("> session.update");
                        break;

                    case ServerEvent.SessionUpdated updated:
                        Console.WriteLine($"< session.updated  voice {updated.Session.Voice}, {TurnTaking(updated.Session)}");
                        return;

                    case ServerEvent.Error { ErrorValue: var error }:
                        throw new UsageException($"The server refused: {error.Message} (code {error.Code.Value}, param {error.Param.Value})");
                }
            }
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            throw new UsageException($"The server did not answer within {Patience.TotalSeconds} s");
        }
    }

    private static string TurnTaking(RealtimeSession session) => session.TurnDetection switch
    {
        { Value: RealtimeSessionTurnDetection.ServerVad vad } => $"turns end after {vad.SilenceDurationMs} ms of silence",
        { Value: RealtimeSessionTurnDetection.SemanticVad vad } => $"turns end when the words do (eagerness {vad.Eagerness})",
        { IsNull: true } => "turns are the client's matter",
        _ => "turn taking unchanged",
    };
}
