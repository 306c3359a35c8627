namespace RealtimeGen;

/// <summary>What of a handshake is secret: where keys travel, and how text is printed without them.</summary>
internal static class Credentials
{
    private const string Redacted = "[redacted]";
    private const string KeySubprotocol = "openai-insecure-api-key.";

    private static readonly string[] Headers = ["Authorization", "Proxy-Authorization", "api-key", "x-api-key", "Ocp-Apim-Subscription-Key", "Cookie"];

    private static readonly string[] QueryNames = ["api-key", "api_key", "key", "token", "access_token"];

    public static bool AreIn(WebSocketTransportOptions options) => Of(options).Any(secret => secret.Length > 0);

    /// <summary>Scheme, host, port and path: user info and query may hold a key.</summary>
    public static string Redact(Uri uri) =>
        uri.IsAbsoluteUri ? uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) : "(relative)";

    /// <summary>The server's own words, which may repeat what was sent to it.</summary>
    public static string Redact(string text, WebSocketTransportOptions options)
    {
        foreach (string secret in Of(options))
        {
            text = Redact(text, secret);
        }

        return text;
    }

    /// <summary>The server's own words, which may repeat the secret.</summary>
    public static string Redact(string text, string secret) => secret.Length == 0 ? text : text.Replace(secret, Redacted, StringComparison.Ordinal);

    /// <summary>All that is known to be secret, tokens that a callback has given included.</summary>
    public static IEnumerable<string> Of(RealtimeConnectionOptions options)
    {
        IEnumerable<string> written = Of(options.Headers, options.Subprotocols, options.Endpoint.Url);
        return options.ApiKey is { Length: > 0 } key ? written.Append(key).Concat(options.Credential?.Given ?? []) : written.Concat(options.Credential?.Given ?? []);
    }

    private static IEnumerable<string> Of(WebSocketTransportOptions options) => Of(options.Headers, options.Subprotocols, options.Endpoint);

    private static IEnumerable<string> Of(IReadOnlyDictionary<string, string> headers, IReadOnlyList<string> subprotocols, Uri endpoint)
    {
        foreach ((string name, string value) in headers)
        {
            if (!Headers.Contains(name, StringComparer.OrdinalIgnoreCase)) continue;
            bool hasScheme = !name.Equals("Cookie", StringComparison.OrdinalIgnoreCase);
            yield return hasScheme ? value[(value.LastIndexOf(' ') + 1)..] : value;
        }

        foreach (string subprotocol in subprotocols)
        {
            if (subprotocol.StartsWith(KeySubprotocol, StringComparison.Ordinal)) yield return subprotocol[KeySubprotocol.Length..];
        }

        foreach (string pair in endpoint.Query.TrimStart('?').Split('&'))
        {
            int equals = pair.IndexOf('=');
            if (equals <= 0 || !QueryNames.Contains(pair[..equals], StringComparer.OrdinalIgnoreCase)) continue;
            yield return pair[(equals + 1)..];
            yield return Uri.UnescapeDataString(pair[(equals + 1)..]);
        }

        if (endpoint.UserInfo.Length > 0) yield return endpoint.UserInfo;
    }
}
