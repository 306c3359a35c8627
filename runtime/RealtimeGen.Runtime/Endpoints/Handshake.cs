namespace RealtimeGen;

/// <summary>What the options of a Realtime connection come to on the wire.</summary>
internal static class Handshake
{
    public const string BetaHeader = "OpenAI-Beta";
    public const string BetaShape = "realtime=v1";

    private const string BearerHeader = "Authorization";
    private const string AzureKeyHeader = "api-key";

    /// <summary>Opens transports, one for each call: the credential is asked and the headers are made anew.</summary>
    /// <exception cref="ArgumentException">The choices do not go together.</exception>
    public static Func<CancellationToken, Task<ITransport>> Of(RealtimeConnectionOptions options)
    {
        Misfits.ThrowIfAny(options);
        return cancellationToken => OpenAsync(options, cancellationToken);
    }

    public static string KeyHeaderOf(RealtimeEndpoint endpoint, RealtimeCredential credential) =>
        endpoint.IsAzure && credential.Kind == CredentialKind.ApiKey ? AzureKeyHeader : BearerHeader;

    /// <summary>The value of <see cref="KeyHeaderOf"/>.</summary>
    public static string KeyValueOf(string header, string secret) => header == BearerHeader ? $"Bearer {secret}" : secret;

    private static async Task<ITransport> OpenAsync(RealtimeConnectionOptions options, CancellationToken cancellationToken)
    {
        WebSocketTransportOptions handshake = await WriteAsync(options, cancellationToken).ConfigureAwait(false);
        WebSocketTransport transport = await WebSocketTransport.ConnectAsync(handshake, cancellationToken).ConfigureAwait(false);
        return options.Recording is { } recording ? new RecordingTransport(transport, recording) : transport;
    }

    private static async ValueTask<WebSocketTransportOptions> WriteAsync(RealtimeConnectionOptions options, CancellationToken cancellationToken)
    {
        RealtimeEndpoint endpoint = options.Endpoint;
        Dictionary<string, string> headers = new(options.Headers, StringComparer.OrdinalIgnoreCase);
        if (options.Profile == RealtimeProfile.Beta) headers[BetaHeader] = BetaShape;
        if (options.EffectiveCredential is { } credential)
        {
            string secret = await credential.AskAsync(options.HandshakeTimeout, options.TimeProvider, cancellationToken).ConfigureAwait(false);
            string header = KeyHeaderOf(endpoint, credential);
            headers[header] = KeyValueOf(header, secret);
        }

        return new WebSocketTransportOptions
        {
            Endpoint = endpoint.Model is null && options.Model is { } model ? Query.Add(endpoint.Url, Query.Model, model) : endpoint.Url,
            Headers = headers,
            Subprotocols = options.Subprotocols,
            HandshakeTimeout = options.HandshakeTimeout,
            KeepAliveInterval = options.KeepAliveInterval,
            KeepAliveTimeout = options.KeepAliveTimeout,
            MaxMessageBytes = options.MaxMessageBytes,
            ConfigureHttp = options.ConfigureHttp,
        };
    }
}
