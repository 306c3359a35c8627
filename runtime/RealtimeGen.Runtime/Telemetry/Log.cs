using Microsoft.Extensions.Logging;

namespace RealtimeGen;

/// <summary>Everything that is ever logged. docs/connection.md has the table; ids are never used again.</summary>
internal static partial class Log
{
    [LoggerMessage(100, LogLevel.Debug, "Connecting to {Endpoint}")]
    public static partial void Connecting(ILogger logger, string endpoint);

    [LoggerMessage(101, LogLevel.Information, "Connected to {Endpoint} in {Milliseconds} ms")]
    public static partial void Connected(ILogger logger, string endpoint, long milliseconds);

    [LoggerMessage(102, LogLevel.Warning, "Could not connect to {Endpoint}: {Reason}")]
    public static partial void ConnectFailed(ILogger logger, string endpoint, string reason);

    [LoggerMessage(103, LogLevel.Information, "Connection closed; {Unsent} messages were not sent, {Unacknowledged} not acknowledged")]
    public static partial void Closed(ILogger logger, int unsent, int unacknowledged);

    [LoggerMessage(104, LogLevel.Warning, "{Reason} (within a turn: {WasInTurn}) Attempt {Attempt} to connect again follows in {Milliseconds} ms")]
    public static partial void Lost(ILogger logger, string? reason, bool wasInTurn, int attempt, long milliseconds);

    [LoggerMessage(105, LogLevel.Information, "Connected again at attempt {Attempt}; {Unacknowledged} messages were sent and not acknowledged")]
    public static partial void Reconnected(ILogger logger, int attempt, int unacknowledged);

    [LoggerMessage(106, LogLevel.Information, "Connected anew, before the server ends the session for its age")]
    public static partial void Recycled(ILogger logger);

    [LoggerMessage(107, LogLevel.Error, "{Reason} (within a turn: {WasInTurn}) The connection is over; {Unsent} messages were not sent, {Unacknowledged} not acknowledged")]
    public static partial void GaveUp(ILogger logger, string? reason, bool wasInTurn, int unsent, int unacknowledged);

    [LoggerMessage(200, LogLevel.Information, "Session {SessionId} with model {Model}")]
    public static partial void SessionCreated(ILogger logger, string? sessionId, string? model);

    [LoggerMessage(201, LogLevel.Debug, "Session updated: voice {Voice}")]
    public static partial void SessionUpdated(ILogger logger, string? voice);

    [LoggerMessage(300, LogLevel.Debug, "Response {ResponseId} created")]
    public static partial void ResponseCreated(ILogger logger, string? responseId);

    [LoggerMessage(301, LogLevel.Information, "Response {ResponseId} {Status} after {Milliseconds} ms: {InputTokens} tokens in, {OutputTokens} out")]
    public static partial void ResponseDone(ILogger logger, string? responseId, string? status, long milliseconds, long? inputTokens, long? outputTokens);

    [LoggerMessage(302, LogLevel.Warning, "Response {ResponseId} failed after {Milliseconds} ms: {ErrorType}")]
    public static partial void ResponseFailed(ILogger logger, string? responseId, long milliseconds, string? errorType);

    [LoggerMessage(303, LogLevel.Debug, "Interrupted {ItemId} after {PlayedMilliseconds} ms; {DroppedMilliseconds} ms were dropped")]
    public static partial void Interrupted(ILogger logger, string? itemId, long playedMilliseconds, long droppedMilliseconds);

    [LoggerMessage(304, LogLevel.Warning, "No answer to {EventId} within {Milliseconds} ms")]
    public static partial void CallTimedOut(ILogger logger, string? eventId, long milliseconds);

    [LoggerMessage(400, LogLevel.Warning, "Server error {Code}: {Message} (event {EventId})")]
    public static partial void ServerError(ILogger logger, string? code, string? message, string? eventId);

    [LoggerMessage(401, LogLevel.Warning, "A message of {Bytes} bytes is no event")]
    public static partial void NoEvent(ILogger logger, int bytes);

    [LoggerMessage(402, LogLevel.Warning, "{Messages} unread messages were dropped")]
    public static partial void UnreadDropped(ILogger logger, long messages);

    [LoggerMessage(500, LogLevel.Trace, "Sent {Type}, {Bytes} bytes")]
    public static partial void Sent(ILogger logger, string? type, int bytes);

    [LoggerMessage(501, LogLevel.Trace, "Received {Type}, {Bytes} bytes")]
    public static partial void Received(ILogger logger, string? type, int bytes);

    [LoggerMessage(502, LogLevel.Trace, "Content: {Content}")]
    public static partial void Content(ILogger logger, string content);
}
