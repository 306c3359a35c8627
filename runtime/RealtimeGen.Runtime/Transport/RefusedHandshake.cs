using System.Net;
using System.Text;

namespace RealtimeGen;

/// <summary>Keeps the answer of a server that refuses the handshake: <see cref="System.Net.WebSockets.ClientWebSocket"/> drops its body, where the reason stands.</summary>
internal sealed class RefusedHandshake(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const int MaxBodyBytes = 16 * 1024;

    // A server may announce a body and never send it.
    private static readonly TimeSpan BodyTimeout = TimeSpan.FromSeconds(2);

    public HttpStatusCode? Status { get; private set; }

    public string Body { get; private set; } = "";

    public Uri? Location { get; private set; }

    public TimeSpan? RetryAfter { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        Status = response.StatusCode;
        if (response.StatusCode != HttpStatusCode.SwitchingProtocols)
        {
            Location = response.Headers.Location;
            RetryAfter = response.Headers.RetryAfter?.Delta ?? response.Headers.RetryAfter?.Date - DateTimeOffset.UtcNow;
            Body = await ReadBodyAsync(response.Content, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }

    private static async Task<string> ReadBodyAsync(HttpContent content, CancellationToken cancellationToken)
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
}
