using System.Net.Http.Headers;
using System.Text;

namespace RealtimeGen;

/// <summary>What a refusal by HTTP says beside its status.</summary>
internal static class Refusal
{
    private const int MaxBodyBytes = 16 * 1024;
    private const int ExcerptLength = 200;

    // A server may announce a body and never send it.
    private static readonly TimeSpan BodyTimeout = TimeSpan.FromSeconds(2);

    public static TimeSpan? RetryAfter(HttpResponseHeaders headers) => headers.RetryAfter switch
    {
        { Delta: { } delay } => delay,
        { Date: { } moment } when moment > DateTimeOffset.UtcNow => moment - DateTimeOffset.UtcNow,
        { Date: not null } => TimeSpan.Zero,
        _ => null,
    };

    /// <summary>The body, or what came of it.</summary>
    public static async Task<string> ReadBodyAsync(HttpContent content, CancellationToken cancellationToken)
    {
        byte[] body = new byte[MaxBodyBytes];
        int length = 0;
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(BodyTimeout);
        try
        {
            using Stream stream = await content.ReadAsStreamAsync(limit.Token).ConfigureAwait(false);
            int read;
            do
            {
                read = await stream.ReadAsync(body.AsMemory(length), limit.Token).ConfigureAwait(false);
                length += read;
            }
            while (read > 0 && length < body.Length);
        }
        catch (Exception e) when (e is IOException or HttpRequestException or OperationCanceledException)
        {
            // The status is what matters; what came of the body is kept.
        }

        return Encoding.UTF8.GetString(body, 0, length);
    }

    public static string Excerpt(string body) => body.Length <= ExcerptLength ? body : string.Concat(body.AsSpan(0, ExcerptLength), "...");
}
