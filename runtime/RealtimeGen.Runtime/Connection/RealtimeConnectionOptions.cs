using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;

namespace RealtimeGen;

/// <summary>Where a Realtime server is and how to talk to it. Printing it shows no key, no header value and no query.</summary>
public sealed record RealtimeConnectionOptions
{
    private readonly RealtimeProfile? _profile;

    /// <summary>Where the server is. A <see cref="Uri"/> converts, as by <see cref="RealtimeEndpoint.At"/>.</summary>
    public RealtimeEndpoint Endpoint
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = RealtimeEndpoint.At(new Uri("wss://api.openai.com/v1/realtime"));

    /// <summary>As whom to connect; null for a server that does not ask. Refused over <c>ws://</c> unless the server is on this machine.</summary>
    public RealtimeCredential? Credential { get; init; }

    /// <summary>Shorthand of <see cref="Credential"/> for <see cref="RealtimeCredential.ApiKey"/>.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Becomes <c>?model=</c> where the endpoint names no model.</summary>
    public string? Model { get; init; }

    /// <summary>Which shape of the protocol the server speaks. Unless set, what the endpoint is known to speak, or else GA.</summary>
    public RealtimeProfile Profile
    {
        get => _profile ?? Endpoint.Profile ?? RealtimeProfile.Ga;
        init => _profile = value;
    }

    /// <summary>More headers of the handshake; names ignore case.</summary>
    public IReadOnlyDictionary<string, string> Headers
    {
        get;
        init => field = value.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    } = FrozenDictionary<string, string>.Empty;

    /// <summary>WebSocket subprotocols to offer.</summary>
    public IReadOnlyList<string> Subprotocols
    {
        get;
        init => field = [.. value];
    } = [];

    /// <summary>
    /// Whether a lost connection is made again, such as <see cref="RealtimeReconnect.Exponential"/>. Null, the default: it is the end, and says so.
    /// Credentials are asked for before every attempt.
    /// </summary>
    public RealtimeReconnect? Reconnect { get; init; }

    /// <summary>
    /// Where <see cref="Reconnect"/> is set: age at which a connection is made anew between two turns, before the server ends it. 55 minutes by default, as OpenAI
    /// ends a session after 60; <see cref="Timeout.InfiniteTimeSpan"/> for never.
    /// </summary>
    public TimeSpan RecycleAfter { get; init; } = TimeSpan.FromMinutes(55);

    /// <summary>Where <see cref="Reconnect"/> is set: how many items of the conversation, the newest, are created again over a new connection.</summary>
    public int MaxReplayedItems { get; init; } = 200;

    /// <summary>Where <see cref="Reconnect"/> is set: how many bytes of items in JSON are kept for that.</summary>
    public long MaxReplayedBytes { get; init; } = 1024 * 1024;

    /// <summary>How long the handshake may take.</summary>
    public TimeSpan HandshakeTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a ping is sent.</summary>
    public TimeSpan KeepAliveInterval { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long the answer to a ping may take before the connection counts as lost.</summary>
    public TimeSpan KeepAliveTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a close waits for what is still to be sent and for the server's answer; then the connection is dropped.</summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long the server may take to answer a call, from its sending. <see cref="Timeout.InfiniteTimeSpan"/> for as long as the connection lasts. What waits to be
    /// sent, for another response to end or for a lost connection, is bounded by the token of its call alone.
    /// </summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>What becomes of a response that is asked for while another one is active in the conversation.</summary>
    public RealtimeResponseQueueing WhenResponseIsActive { get; init; }

    /// <summary>Largest message that is received, in bytes; a larger one ends the connection.</summary>
    public int MaxMessageBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>
    /// How many bytes of received messages may wait to be read; <see cref="Unread"/> says what becomes of more. The default holds about eight minutes of pcm16 audio.
    /// The connection never stops reading instead: unread pongs would make the keep-alive end it.
    /// </summary>
    public long MaxUnreadBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>What becomes of received messages that are not read as fast as they come. Choose to drop them where only calls and responses in hand are of interest.</summary>
    public RealtimeUnreadPolicy Unread { get; init; }

    /// <summary>Writes down what is said over this connection, and over what replaces it when it is lost.</summary>
    public RealtimeRecording? Recording { get; init; }

    /// <summary>Last word on the HTTP handler of the handshake: proxy, client certificates. Redirects and cookies stay off whatever it says.</summary>
    public Action<SocketsHttpHandler>? ConfigureHttp { get; init; }

    /// <summary>Where the connection logs to; null logs nothing. Keys are never logged, and what is said only where <see cref="RealtimeTelemetry"/> says.</summary>
    public ILogger? Logger { get; init; }

    /// <summary>The clock of <see cref="CloseTimeout"/>, <see cref="CallTimeout"/>, <see cref="RecycleAfter"/> and the delays of <see cref="Reconnect"/>. Handshake and keep-alive are the network's, and go by the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal RealtimeCredential? EffectiveCredential => Credential ?? (ApiKey is null ? null : RealtimeCredential.ApiKey(ApiKey));

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Endpoint = {Endpoint}, Model = {Endpoint.Model ?? Model}, Profile = {Profile}, ");
        builder.Append(CultureInfo.InvariantCulture, $"Credential = {Credential?.ToString() ?? (ApiKey is null ? "(none)" : "ApiKey (redacted)")}, ");
        builder.Append(CultureInfo.InvariantCulture, $"Headers = [{string.Join(", ", Headers.Keys.Order(StringComparer.Ordinal))}]");
        return true;
    }
}
