using RealtimeGen;

namespace QuickStart;

/// <summary>A session update in the GA protocol, with the types that the schemas of this project became.</summary>
internal static class GaUpdate
{
    public static async Task SendAsync(RealtimeConnectionOptions where, RealtimeSession session, CancellationToken cancellation)
    {
        await using RealtimeConnection<ClientEvent, ServerEvent> connection =
            await RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(where, cancellation);

        await foreach (ServerEvent received in connection.ReadAllAsync(cancellation))
        {
            switch (received)
            {
                case ServerEvent.SessionCreated { Session: ServerSession.Realtime created }:
                    Console.WriteLine($"< session.created  {Description(created)}");
                    // A model is fixed once the session has started, so it stays out of the update.
                    await connection.SendAsync(new ClientEvent.SessionUpdate { EventId = "update_1", Session = session with { Model = null } }, cancellation);
                    Console.WriteLine("> session.update");
                    break;

                case ServerEvent.SessionUpdated { Session: ServerSession.Realtime updated }:
                    Console.WriteLine($"< session.updated  {Description(updated)}");
                    return;

                case ServerEvent.Error { ErrorValue: var error }:
                    throw new UsageException($"The server refused: {error.Message} (code {error.Code.Value}, param {error.Param.Value})");
            }
        }
    }

    private static string Description(ServerSession.Realtime session) => $"voice {session.Audio?.Output?.Voice?.AsString}, " + session.Audio?.Input?.TurnDetection switch
    {
        { Value: TurnDetection.ServerVad vad } => $"turns end after {vad.SilenceDurationMs} ms of silence",
        { Value: TurnDetection.SemanticVad vad } => $"turns end when the words do (eagerness {vad.Eagerness})",
        _ => "turns are the client's matter",
    };
}
