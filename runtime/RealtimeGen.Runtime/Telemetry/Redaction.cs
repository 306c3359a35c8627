using System.Diagnostics.CodeAnalysis;

namespace RealtimeGen;

/// <summary>Blanks the secrets of a connection out of what others say: servers and proxies repeat keys in their errors.</summary>
internal sealed class Redaction(RealtimeConnectionOptions options)
{
    [return: NotNullIfNotNull(nameof(text))]
    public string? Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return text;
        foreach (string secret in Credentials.Of(options)) text = Credentials.Redact(text, secret);
        return text;
    }
}
