using System.Text;

namespace RealtimeGen;

/// <summary>How <see cref="WebSocketTransport.ConnectAsync"/> reaches a server.</summary>
public sealed record WebSocketTransportOptions
{
    /// <summary>Where the server listens; <c>ws</c>, <c>wss</c>, <c>http</c> or <c>https</c>.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>Headers of the handshake. Their values are never printed.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>WebSocket subprotocols to offer. They may hold a key and are never printed.</summary>
    public IReadOnlyList<string> Subprotocols { get; init; } = [];

    /// <summary>How long the handshake may take, name resolution and TLS included.</summary>
    public TimeSpan HandshakeTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a ping is sent when nothing else arrives.</summary>
    public TimeSpan KeepAliveInterval { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long the answer to a ping may take before the connection counts as lost.</summary>
    public TimeSpan KeepAliveTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Largest message that is received, in bytes.</summary>
    public int MaxMessageBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Last word on the HTTP handler of the handshake: proxy, client certificates. Redirects and cookies stay off whatever it says.</summary>
    public Action<SocketsHttpHandler>? ConfigureHttp { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Endpoint = ").Append(Credentials.Redact(Endpoint));
        return true;
    }
}
