namespace RealtimeGen;

/// <summary>As whom to connect. Printing it shows no secret.</summary>
public sealed class RealtimeCredential
{
    private readonly Func<CancellationToken, ValueTask<string>> _ask;

    private RealtimeCredential(CredentialKind kind, Func<CancellationToken, ValueTask<string>> ask) => (Kind, _ask) = (kind, ask);

    internal CredentialKind Kind { get; }

    /// <summary>What was sent so far, as far back as it may still be printed: never shown, but looked for in what is.</summary>
    internal IReadOnlyList<string> Given { get; private set; } = [];

    /// <summary>Whether an ephemeral secret was given as if it were a key that lasts.</summary>
    internal bool IsEphemeralKey { get; private init; }

    /// <summary>A key that lasts. OpenAI and compatible servers get it as <c>Authorization: Bearer</c>, Azure as <c>api-key</c>.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty, or holds what no header can: white space, such as the line's end of a file.</exception>
    public static RealtimeCredential ApiKey(string key) =>
        new(CredentialKind.ApiKey, Always(key, nameof(key))) { IsEphemeralKey = key.StartsWith("ek_", StringComparison.Ordinal), Given = [key] };

    /// <summary>
    /// A secret that a server of yours has made (see <see cref="RealtimeClientSecrets"/>), sent as <c>Authorization: Bearer</c>. It expires, so a connection
    /// that is to be opened again later wants <see cref="Token"/>.
    /// </summary>
    /// <param name="secret">The secret, such as <c>ek_...</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is empty, or holds what no header can.</exception>
    public static RealtimeCredential EphemeralSecret(string secret) => new(CredentialKind.EphemeralSecret, Always(secret, nameof(secret))) { Given = [secret] };

    /// <summary>A token that is asked for before each time a connection is opened: of Entra, or an ephemeral secret. Sent as <c>Authorization: Bearer</c>.</summary>
    /// <param name="ask">
    /// Gives the token; it has the time of the handshake to do so. What it throws is the inner exception of a
    /// <see cref="RealtimeHandshakeException"/>.
    /// </param>
    public static RealtimeCredential Token(Func<CancellationToken, ValueTask<string>> ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return new RealtimeCredential(CredentialKind.Token, ask);
    }

    /// <summary>The kind of credential.</summary>
    public override string ToString() => $"{Kind} (redacted)";

    /// <summary>What to send now.</summary>
    /// <exception cref="RealtimeHandshakeException">There is no answer, or none that a header can hold.</exception>
    internal async ValueTask<string> AskAsync(TimeSpan limit, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (Kind != CredentialKind.Token) return await _ask(cancellationToken).ConfigureAwait(false);
        string? token;
        try
        {
            token = await _ask(cancellationToken).AsTask().WaitAsync(limit, clock, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (TimeoutException e)
        {
            throw new RealtimeHandshakeException($"The callback of RealtimeCredential.Token did not answer within {limit.TotalSeconds:0.#} s.", e);
        }
        catch (Exception e)
        {
            throw new RealtimeHandshakeException($"The callback of RealtimeCredential.Token failed: {e.Message}", e);
        }

        if (Misfit(token) is { } misfit) throw new RealtimeHandshakeException($"The callback of RealtimeCredential.Token gave a token that {misfit}.");
        if (!Given.Contains(token)) Given = [.. Given.TakeLast(3), token];
        return token;
    }

    private static Func<CancellationToken, ValueTask<string>> Always(string secret, string parameter)
    {
        ArgumentNullException.ThrowIfNull(secret, parameter);
        return Misfit(secret) is { } misfit ? throw new ArgumentException($"The key {misfit}.", parameter) : _ => new ValueTask<string>(secret);
    }

    private static string? Misfit(string? secret) =>
        string.IsNullOrEmpty(secret) ? "is empty"
        : secret.AsSpan().ContainsAnyExceptInRange('!', '~') ? "holds white space or a character that no header can carry; trim it, and leave out a leading \"Bearer\""
        : null;
}
