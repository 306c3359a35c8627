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

    /// <summary>
    /// Which shape of the protocol the server speaks. Null, the default: GA, and beta to a client that asks for it with the header <c>OpenAI-Beta:
    /// realtime=v1</c> or the
    /// subprotocol <c>openai-beta.realtime-v1</c>. <see cref="RealtimeProfile.Ga"/> refuses such a client as api.openai.com does: an <c>error</c> with the code
    /// <c>beta_api_shape_disabled</c>, and close status 4000. <see cref="RealtimeProfile.Beta"/> is spoken to everyone.
    /// </summary>
    public RealtimeProfile? Profile { get; init; }

    /// <summary>
    /// Model of a session whose client names none with <c>?model=</c>. Null: <c>gpt-realtime</c>, and in the beta protocol <c>gpt-4o-realtime-preview</c>.
    /// </summary>
    public string? Model { get; init; }

    /// <summary>How long the server takes to think and to speak; by default no time at all.</summary>
    public RealtimePace? Pace { get; init; }

    /// <summary>The server's clock: with one that a test moves, pauses of any length take no time, and nothing happens before the test says so.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// How many responses a connection may have in a minute, by the server's clock; they come back evenly. One too many fails at once, with the code
    /// <c>rate_limit_exceeded</c> and a message that says when to try again, and no answer of the script is used up. Null, the default: 1,000 are told, and any
    /// number is answered.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public int? RequestsPerMinute
    {
        get;
        init
        {
            if (value is { } number) ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
            field = value;
        }
    }

    /// <summary>
    /// A recording, as <see cref="RealtimeTimeline.ToJsonLines"/> writes it, that is played instead of conversations: the server's events of the recording's
    /// first connection to the first client, and so on, each event when the client has sent those that came before it, by their types. Clients beyond the
    /// recording's get its last connection.
    /// </summary>
    public string? Replay { get; init; }

    /// <summary>How long the server waits for its clients' farewell when it is disposed.</summary>
    public TimeSpan ShutdownTimeout { get; init; } = TimeSpan.FromSeconds(1);

    internal string ModelOf(RealtimeProfile spoken) => Model ?? (spoken == RealtimeProfile.Ga ? "gpt-realtime" : "gpt-4o-realtime-preview");

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Profile = ").Append(Profile).Append(", Model = ").Append(Model).Append(", ApiKey = ").Append(ApiKey is null ? "(none)" : "(redacted)");
        return true;
    }
}
