using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation;
using RealtimeGen.Testing.Conversation.Beta;
using RealtimeGen.Testing.Session;
using RealtimeGen.Testing.Session.Beta;
using EffectiveSession = RealtimeGen.Testing.Session.Ga.EffectiveSession;

namespace RealtimeGen.Testing.Hosting;

/// <summary>Meets each HTTP request: a refusal in JSON, as the service words it, or a WebSocket with a conversation.</summary>
internal sealed class Reception(
    RealtimeTestServerOptions options, Sessions sessions, RealtimeScript script, IReadOnlyList<IReadOnlyList<RealtimeTimelineEntry>>? recording)
{
    public const string Path = "/v1/realtime";

    private const string KeySubprotocol = "openai-insecure-api-key.";
    private const string RealtimeSubprotocol = "realtime";
    private const string BetaSubprotocol = "openai-beta.realtime-v1";
    private const string BetaHeader = "OpenAI-Beta";
    private const string BetaShape = "realtime=v1";
    private const string TranscriptionIntent = "transcription";

    public async Task ServeAsync(HttpContext context)
    {
        if (!context.Request.Path.Equals(Path, StringComparison.Ordinal))
        {
            await RefuseAsync(context, StatusCodes.Status404NotFound, "unknown_url", $"Unknown request URL: {context.Request.Method} {context.Request.Path}.").ConfigureAwait(false);
        }
        else if (!context.WebSockets.IsWebSocketRequest)
        {
            await RefuseAsync(context, StatusCodes.Status426UpgradeRequired, "websocket_required", "Connect with a WebSocket.").ConfigureAwait(false);
        }
        else if (!HasKey(context))
        {
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, "invalid_api_key", "Incorrect API key provided.").ConfigureAwait(false);
        }
        else
        {
            string? subprotocol = context.WebSockets.WebSocketRequestedProtocols.FirstOrDefault(name => name == RealtimeSubprotocol);
            using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync(subprotocol).ConfigureAwait(false);
            await sessions.RunAsync(socket, number => Welcome(context, number), context.RequestAborted).ConfigureAwait(false);
        }
    }

    /// <summary>The conversation that a client gets. Connections beyond those of a recording get its last.</summary>
    private IConversation Welcome(HttpContext context, int number)
    {
        RealtimeProfile asked = AsksForBeta(context) ? RealtimeProfile.Beta : RealtimeProfile.Ga;
        RealtimeProfile spoken = options.Profile ?? asked;
        if (recording is not null) return new Replay(recording[Math.Min(number, recording.Count) - 1]);
        string model = context.Request.Query["model"].FirstOrDefault() ?? options.ModelOf(spoken);
        string id = EventName.New("sess");
        bool transcribes = context.Request.Query["intent"] == TranscriptionIntent;
        ServerSession engineSession = transcribes
            ? EffectiveSession.DefaultTranscription(id, options.TimeProvider)
            : EffectiveSession.Default(id, model, options.TimeProvider);
        return (spoken, asked) switch
        {
            (RealtimeProfile.Ga, RealtimeProfile.Beta) => new RetiredShape(),
            (RealtimeProfile.Beta, _) => Live(new BetaDialogue(Engine(engineSession), transcribes
                ? new ListeningSession(EffectiveTranscription.Default(id, options.TimeProvider))
                : new ConversationSession(Session.Beta.EffectiveSession.Default(id, model)))),
            _ => Live(new GaDialogue(Engine(engineSession))),
        };
    }

    private Engine Engine(ServerSession session) => new(session, script.Played, options.TimeProvider, options.Pace, options.RequestsPerMinute);

    private LiveConversation Live(IDialogue dialogue) => new(dialogue, options.TimeProvider);

    private static bool AsksForBeta(HttpContext context) =>
        context.Request.Headers[BetaHeader].Any(value => value?.Contains(BetaShape, StringComparison.Ordinal) is true)
        || context.WebSockets.WebSocketRequestedProtocols.Contains(BetaSubprotocol);

    private static Task RefuseAsync(HttpContext context, int status, string code, string message)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new RequestError(new RequestErrorDetails(message, "invalid_request_error", null, code)));
    }

    private bool HasKey(HttpContext context) =>
        options.ApiKey is null
        || context.Request.Headers[HeaderNames.Authorization] == $"Bearer {options.ApiKey}"
        || context.Request.Headers["api-key"] == options.ApiKey
        || context.WebSockets.WebSocketRequestedProtocols.Contains(KeySubprotocol + options.ApiKey);

    private sealed record RequestError(RequestErrorDetails Error);

    private sealed record RequestErrorDetails(string Message, string Type, string? Param, string Code);
}
