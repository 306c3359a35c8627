using System.Net;

namespace RealtimeGen;

/// <summary>Keeps the answer of a server that refuses the handshake: <see cref="System.Net.WebSockets.ClientWebSocket"/> drops its body, where the reason stands.</summary>
internal sealed class RefusedHandshake(HttpMessageHandler inner) : DelegatingHandler(inner)
{
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
            RetryAfter = Refusal.RetryAfter(response.Headers);
            Body = await Refusal.ReadBodyAsync(response.Content, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }
}
