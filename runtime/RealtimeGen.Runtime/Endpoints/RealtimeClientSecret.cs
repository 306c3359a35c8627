using System.Text;

namespace RealtimeGen;

/// <summary>A secret with which a client connects without your key. Printing it shows no secret.</summary>
public sealed record RealtimeClientSecret
{
    /// <summary>The secret, such as <c>ek_...</c>.</summary>
    public required string Value { get; init; }

    /// <summary>Until when a connection can be opened with it; one that is open by then goes on.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The session that it is for, as the server returned it with its defaults; null where it returned none.</summary>
    public RawJson? Session { get; init; }

    /// <summary>The secret as a credential.</summary>
    public RealtimeCredential ToCredential() => RealtimeCredential.EphemeralSecret(Value);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Value = (redacted), ExpiresAt = ").Append(ExpiresAt.ToString("u", null));
        return true;
    }
}
