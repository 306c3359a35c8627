using RealtimeGen;
using RealtimeGen.OpenAI;
using Beta = RealtimeGen.OpenAI.Beta;
using Ga = RealtimeGen.OpenAI.Ga;

namespace QuickStart;

/// <summary>The same in the beta protocol, with the ready-made types of RealtimeGen.OpenAI, which bring a session from one protocol into the other.</summary>
internal static class BetaUpdate
{
    public static async Task SendAsync(RealtimeConnectionOptions where, RealtimeSession session, CancellationToken cancellation)
    {
        Beta.RealtimeSession beta = Ga.RealtimeSession.Read(session.ToUtf8Json()).ToBeta(out MigrationReport report);
        foreach (MigrationLoss loss in report.Losses) Console.WriteLine($"  left behind: {loss}");

        await using RealtimeConnection<Beta.ClientEvent, Beta.ServerEvent> connection =
            await RealtimeConnection.ConnectAsync<Beta.ClientEvent, Beta.ServerEvent>(where with { Profile = RealtimeProfile.Beta }, cancellation);

        await foreach (Beta.ServerEvent received in connection.ReadAllAsync(cancellation))
        {
            switch (received)
            {
                case Beta.ServerEvent.SessionCreated created:
                    Console.WriteLine($"< session.created  {Description(created.Session)}");
                    await connection.SendAsync(new Beta.ClientEvent.SessionUpdate { EventId = "update_1", Session = beta with { Model = null } }, cancellation);
                    Console.WriteLine("> session.update");
                    break;

                case Beta.ServerEvent.SessionUpdated updated:
                    Console.WriteLine($"< session.updated  {Description(updated.Session)}");
                    return;

                case Beta.ServerEvent.Error { ErrorValue: var error }:
                    throw new UsageException($"The server refused: {error.Message} (code {error.Code.Value}, param {error.Param.Value})");
            }
        }
    }

    private static string Description(Beta.RealtimeSession session) => $"voice {session.Voice}, " + session.TurnDetection switch
    {
        { Value: Beta.RealtimeSessionTurnDetection.ServerVad vad } => $"turns end after {vad.SilenceDurationMs} ms of silence",
        { Value: Beta.RealtimeSessionTurnDetection.SemanticVad vad } => $"turns end when the words do (eagerness {vad.Eagerness})",
        _ => "turns are the client's matter",
    };
}
