namespace RealtimeGen;

/// <summary>Where and how <see cref="RealtimeClientSecrets.CreateAsync"/> asks for a secret.</summary>
public sealed record RealtimeClientSecretOptions
{
    private const int ShortestSeconds = 10;
    private const int LongestSeconds = 7200;

    /// <summary>
    /// The server that the client will connect to: api.openai.com unless set. The secret is asked for at its path with <c>/client_secrets</c>; the model stands in
    /// the session.
    /// </summary>
    public RealtimeEndpoint Endpoint
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = RealtimeEndpoint.At(new Uri("wss://api.openai.com/v1/realtime"));

    /// <summary>How long the secret can be used to connect: whole seconds from 10 to 7200. Unless set the server decides; OpenAI takes 600.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no whole number of seconds, or out of range.</exception>
    public TimeSpan? ExpiresAfter
    {
        get;
        init => field = value is not { TotalSeconds: { } seconds } || (seconds is >= ShortestSeconds and <= LongestSeconds && double.IsInteger(seconds))
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"A client secret expires after a whole number of seconds from {ShortestSeconds} to {LongestSeconds}.");
    }

    /// <summary>
    /// The client to ask with, for a proxy or certificates of your own. Turn redirects off in its handler, or the key goes where a redirect points. Unless set, one
    /// that follows none.
    /// </summary>
    public HttpClient? HttpClient { get; init; }

    /// <summary>How long the answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The clock of <see cref="Timeout"/>.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
