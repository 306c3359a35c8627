using System.Text;

namespace RealtimeGen.Testing;

/// <summary>How a <see cref="RealtimeTestServer"/> behaves.</summary>
public sealed record RealtimeTestServerOptions
{
    /// <summary>
    /// The key that clients must show, as <c>Authorization: Bearer</c>, <c>api-key</c> header or <c>openai-insecure-api-key.</c> subprotocol;
    /// others are refused with 401. Null lets everyone in.
    /// </summary>
    public string? ApiKey { get; init; }

    /// <summary>Model of a session whose client names none with <c>?model=</c>.</summary>
    public string Model { get; init; } = "gpt-4o-realtime-preview";

    /// <summary>How long the server waits for its clients' farewell when it is disposed.</summary>
    public TimeSpan ShutdownTimeout { get; init; } = TimeSpan.FromSeconds(1);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Model = ").Append(Model).Append(", ApiKey = ").Append(ApiKey is null ? "(none)" : "(redacted)");
        return true;
    }
}
