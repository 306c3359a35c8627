using System.Net;
using System.Net.Http.Headers;

namespace RealtimeGen;

/// <summary>One request for a client secret.</summary>
internal sealed class SecretRequest
{
    private const string Path = "/client_secrets";
    private const int MaxAnswerBytes = 1024 * 1024;

    // A proxy between here and this machine would see the key of an http:// request.
    private static readonly HttpClient Local = Create(useProxy: false);
    private static readonly HttpClient Remote = Create(useProxy: true);

    private readonly RealtimeClientSecretOptions _options;
    private readonly RealtimeCredential _credential;
    private readonly string _header;
    private readonly Uri _url;

    /// <exception cref="ArgumentException">The endpoint makes no secrets, or the key would travel unencrypted to another machine.</exception>
    public SecretRequest(RealtimeClientSecretOptions options, RealtimeCredential credential)
    {
        (_options, _credential) = (options, credential);
        _header = Handshake.KeyHeaderOf(options.Endpoint, credential);
        _url = UrlOf(options.Endpoint);
        if (_url.Scheme == Uri.UriSchemeHttp && !WebSocketAddress.IsLoopback(_url))
        {
            throw new ArgumentException($"The key would travel unencrypted to {_url.Host}. Use https://{_url.Authority}; http:// is for servers on this machine.", nameof(options));
        }
    }

    /// <summary>The body of the answer.</summary>
    public async Task<byte[]> SendAsync(byte[] body, CancellationToken cancellationToken)
    {
        string secret = await _credential.AskAsync(_options.Timeout, _options.TimeProvider, cancellationToken).ConfigureAwait(false);
        using HttpRequestMessage request = new(HttpMethod.Post, _url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TryAddWithoutValidation(_header, Handshake.KeyValueOf(_header, secret));
        using CancellationTokenSource timeout = new(_options.Timeout, _options.TimeProvider);
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        HttpClient client = _options.HttpClient ?? (WebSocketAddress.IsLoopback(_url) ? Local : Remote);
        try
        {
            using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            if (request.RequestUri != _url || !response.IsSuccessStatusCode) throw await RefusedAsync(request, response, secret, limit.Token).ConfigureAwait(false);
            await response.Content.LoadIntoBufferAsync(MaxAnswerBytes, limit.Token).ConfigureAwait(false);
            return await response.Content.ReadAsByteArrayAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new RealtimeHandshakeException($"{Credentials.Redact(_url)} did not answer within {_options.Timeout.TotalSeconds:0.#} s.", e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new RealtimeHandshakeException($"{Credentials.Redact(_url)} could not be reached: {(e.InnerException ?? e).Message}", e);
        }
    }

    private static HttpClient Create(bool useProxy) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = useProxy,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    }) { Timeout = Timeout.InfiniteTimeSpan };

    private static Uri UrlOf(RealtimeEndpoint endpoint)
    {
        if (endpoint.Service is RealtimeService.AzurePreview or RealtimeService.AzureOther || endpoint.Profile == RealtimeProfile.Beta)
        {
            throw new ArgumentException($"{endpoint} speaks another protocol than GA, which client secrets are of. Use RealtimeEndpoint.OpenAI or AzureOpenAI.", nameof(endpoint));
        }

        Uri url = Query.Remove(endpoint.Url, Query.Model, Query.CallId, Query.Intent);
        return new UriBuilder(url)
        {
            Scheme = url.Scheme == "wss" ? Uri.UriSchemeHttps : Uri.UriSchemeHttp,
            Port = url.IsDefaultPort ? -1 : url.Port,
            Path = url.AbsolutePath.TrimEnd('/') + Path,
        }.Uri;
    }

    private async Task<RealtimeHandshakeException> RefusedAsync(HttpRequestMessage request, HttpResponseMessage response, string secret, CancellationToken cancellationToken)
    {
        string body = Credentials.Redact(await Refusal.ReadBodyAsync(response.Content, cancellationToken).ConfigureAwait(false), secret);
        string server = Credentials.Redact(_url);
        string message = request.RequestUri != _url
            ? $"{server} redirected, and the given HttpClient followed. Turn redirects off in its handler (AllowAutoRedirect = false), because a key goes along."
            : response.Headers.Location is not null
            ? $"{server} redirects elsewhere. Redirects are not followed, because the key would go along: set the endpoint to the new address if you trust it."
            : $"{server} refused to make a client secret: {(int)response.StatusCode} {response.StatusCode}. {Refusal.Excerpt(body)}".TrimEnd();
        return new RealtimeHandshakeException(message)
        {
            StatusCode = response.StatusCode,
            ResponseBody = body,
            RetryAfter = Refusal.RetryAfter(response.Headers),
            Location = response.Headers.Location,
        };
    }
}
