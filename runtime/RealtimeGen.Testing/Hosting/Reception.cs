using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using RealtimeGen.Testing.Session;

namespace RealtimeGen.Testing.Hosting;

/// <summary>Meets each HTTP request: a refusal in JSON, as the service words it, or a WebSocket with a session.</summary>
internal sealed class Reception(RealtimeTestServerOptions options, Sessions sessions)
{
    public const string Path = "/v1/realtime";

    private const string KeySubprotocol = "openai-insecure-api-key.";
    private const string RealtimeSubprotocol = "realtime";

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
            string? model = context.Request.Query["model"];
            await sessions.RunAsync(socket, new ServerSession(model ?? options.Model), context.RequestAborted).ConfigureAwait(false);
        }
    }

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
