namespace RealtimeGen;

/// <summary>What the options of a Realtime connection come to on the wire.</summary>
internal static class Handshake
{
    private const string BetaHeader = "OpenAI-Beta";
    private const string BetaShape = "realtime=v1";

    public static WebSocketTransportOptions Of(RealtimeConnectionOptions options)
    {
        Dictionary<string, string> headers = new(options.Headers, StringComparer.OrdinalIgnoreCase);
        if (options.ApiKey is not null) headers["Authorization"] = $"Bearer {options.ApiKey}";
        if (options.Profile == RealtimeProfile.Beta) headers[BetaHeader] = BetaShape;
        RefuseRetiredShape(options.Endpoint, headers);
        return new WebSocketTransportOptions
        {
            Endpoint = WithModel(options.Endpoint, options.Model),
            Headers = headers,
            Subprotocols = options.Subprotocols,
            HandshakeTimeout = options.HandshakeTimeout,
            KeepAliveInterval = options.KeepAliveInterval,
            KeepAliveTimeout = options.KeepAliveTimeout,
            MaxMessageBytes = options.MaxMessageBytes,
            ConfigureHttp = options.ConfigureHttp,
        };
    }

    private static void RefuseRetiredShape(Uri endpoint, Dictionary<string, string> headers)
    {
        if (endpoint.IsAbsoluteUri && endpoint.IdnHost == "api.openai.com" && headers.TryGetValue(BetaHeader, out string? shape) && shape.Contains(BetaShape, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                "api.openai.com no longer speaks the beta protocol: it answers beta_api_shape_disabled and closes with 4000. Use RealtimeProfile.Ga with GA events, or a server that still speaks beta.",
                nameof(endpoint));
        }
    }

    private static Uri WithModel(Uri endpoint, string? model)
    {
        if (model is null || !endpoint.IsAbsoluteUri) return endpoint;
        string query = endpoint.Query.TrimStart('?');
        if (query.Split('&').Any(pair => pair.StartsWith("model=", StringComparison.Ordinal))) return endpoint;
        string added = $"model={Uri.EscapeDataString(model)}";
        return new UriBuilder(endpoint) { Query = query.Length == 0 ? added : $"{query}&{added}" }.Uri;
    }
}
