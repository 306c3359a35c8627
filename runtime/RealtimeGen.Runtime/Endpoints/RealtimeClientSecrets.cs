using System.Text.Json;

namespace RealtimeGen;

/// <summary>
/// Makes secrets that last for minutes: your server asks for one with your key and hands it to a browser or an app, which then connects without the key.
/// </summary>
public static class RealtimeClientSecrets
{
    /// <summary>Asks for a secret: <c>POST /v1/realtime/client_secrets</c> of the GA protocol.</summary>
    /// <typeparam name="TSession">The session, such as <c>RealtimeSession</c> of RealtimeGen.OpenAI.Ga.</typeparam>
    /// <param name="credential">Your key, or a token for Azure.</param>
    /// <param name="session">The session that the client will have, its model included.</param>
    /// <param name="options">Where and for how long; null takes api.openai.com and its ten minutes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="SchemaValidationException">The session is not valid; nothing was sent.</exception>
    /// <exception cref="ArgumentException">The endpoint makes no such secrets, or the key would travel unencrypted to another machine.</exception>
    /// <exception cref="RealtimeHandshakeException">The server was not reached, refused, redirected, or answered with something else.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<RealtimeClientSecret> CreateAsync<TSession>(
        RealtimeCredential credential, TSession session, RealtimeClientSecretOptions? options = null, CancellationToken cancellationToken = default)
        where TSession : IJsonModel<TSession>
    {
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(session);
        options ??= new RealtimeClientSecretOptions();
        SecretRequest request = new(options, credential);
        byte[] body = Write(session, options.ExpiresAfter);
        return Read(await request.SendAsync(body, cancellationToken).ConfigureAwait(false));
    }

    private static byte[] Write<TSession>(TSession session, TimeSpan? expiresAfter)
        where TSession : IJsonModel<TSession>
    {
        byte[] json;
        using (JsonScratch scratch = JsonScratch.Write(session))
        {
            if (!TSession.IsValid(scratch.Written)) throw new SchemaValidationException(TSession.Validate(scratch.Written));
            json = scratch.Written.ToArray();
        }

        using JsonScratch body = JsonScratch.Rent();
        Utf8JsonWriter writer = body.Writer;
        writer.WriteStartObject();
        if (expiresAfter is { } limit)
        {
            writer.WriteStartObject("expires_after");
            writer.WriteString("anchor", "created_at");
            writer.WriteNumber("seconds", (int)limit.TotalSeconds);
            writer.WriteEndObject();
        }

        writer.WritePropertyName("session");
        writer.WriteRawValue(json, skipInputValidation: true);
        writer.WriteEndObject();
        writer.Flush();
        return body.Written.ToArray();
    }

    private static RealtimeClientSecret Read(byte[] answer)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(answer);
            JsonElement secret = document.RootElement;
            return new RealtimeClientSecret
            {
                Value = secret.GetProperty("value").GetString() ?? throw new FormatException("value is null"),
                ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(secret.GetProperty("expires_at").GetInt64()),
                Session = secret.TryGetProperty("session", out JsonElement session) ? session : null,
            };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentOutOfRangeException)
        {
            throw new RealtimeHandshakeException("The server answered with something else than a client secret, which has a value and expires_at.", e);
        }
    }
}
