using System.Net;

namespace RealtimeGen;

/// <summary>Addresses as a WebSocket knows them.</summary>
internal static class WebSocketAddress
{
    /// <summary>The address with <c>ws</c> or <c>wss</c>, which people often write as <c>http</c> or <c>https</c>.</summary>
    /// <exception cref="ArgumentException">It is relative, or of another scheme.</exception>
    public static Uri Of(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (!endpoint.IsAbsoluteUri) throw new ArgumentException("The endpoint must be absolute, such as wss://api.openai.com/v1/realtime.", nameof(endpoint));
        string scheme = endpoint.Scheme switch
        {
            "wss" or "https" => "wss",
            "ws" or "http" => "ws",
            string other => throw new ArgumentException($"The endpoint must begin with wss:// (or ws:// on this machine), not with {other}://.", nameof(endpoint)),
        };
        return new UriBuilder(endpoint) { Scheme = scheme, Port = endpoint.IsDefaultPort ? -1 : endpoint.Port, Fragment = "" }.Uri;
    }

    public static bool IsLoopback(Uri endpoint) =>
        endpoint.IdnHost == "localhost" || (IPAddress.TryParse(endpoint.IdnHost, out IPAddress? address) && IPAddress.IsLoopback(address));
}
