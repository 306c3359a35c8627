using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.WebSockets;

namespace RealtimeGen;

/// <summary>Opens a <see cref="ClientWebSocket"/>, or says why it could not.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "The stream is the socket's, and let go with it.")]
internal sealed class WebSocketHandshake(WebSocketTransportOptions options)
{
    private readonly Uri _endpoint = WebSocketAddress.Of(options.Endpoint);
    private CoalescingStream? _stream;

    /// <summary>The socket, the invoker that lives as long as it does, and the stream below them.</summary>
    public async Task<(ClientWebSocket Socket, HttpMessageInvoker Invoker, CoalescingStream? Stream)> OpenAsync(CancellationToken cancellationToken)
    {
        RefuseToSendKeysInTheClear();
        RefusedHandshake refused = new(CreateHandler());
        HttpMessageInvoker invoker = new(refused);
        ClientWebSocket socket = CreateSocket();
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.HandshakeTimeout);
        try
        {
            await socket.ConnectAsync(_endpoint, invoker, limit.Token).ConfigureAwait(false);
            return (socket, invoker, _stream);
        }
        catch (Exception e)
        {
            socket.Dispose();
            invoker.Dispose();
            if (cancellationToken.IsCancellationRequested) throw new OperationCanceledException(e.Message, e, cancellationToken);
            if (e is WebSocketException or OperationCanceledException) throw Explain(e, refused);
            throw;
        }
    }

    private void RefuseToSendKeysInTheClear()
    {
        if (_endpoint.Scheme == "ws" && !WebSocketAddress.IsLoopback(_endpoint) && Credentials.AreIn(options))
        {
            throw new ArgumentException(
                $"A key would travel unencrypted to {_endpoint.Host}. Use wss://{_endpoint.Authority}, or leave the key out; ws:// with a key is for servers on this machine.",
                nameof(options));
        }
    }

    private SocketsHttpHandler CreateHandler()
    {
        // A proxy between here and this machine would see the key of a ws:// connection.
        SocketsHttpHandler handler = new() { UseProxy = !WebSocketAddress.IsLoopback(_endpoint) };
        options.ConfigureHttp?.Invoke(handler);

        // Followed redirects keep every header but Authorization, so an api-key header would reach the other host (measured on .NET 10.0).
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
        handler.PlaintextStreamFilter = FilterAfter(handler.PlaintextStreamFilter);
        return handler;
    }

    private Func<SocketsHttpPlaintextStreamFilterContext, CancellationToken, ValueTask<Stream>> FilterAfter(
        Func<SocketsHttpPlaintextStreamFilterContext, CancellationToken, ValueTask<Stream>>? first) => async (context, cancellationToken) =>
    {
        Stream stream = first is null ? context.PlaintextStream : await first(context, cancellationToken).ConfigureAwait(false);

        // A proxy's tunnel passes here too, and what is in it passes again.
        if (context.InitialRequestMessage.Method == HttpMethod.Connect) return stream;
        return _stream = new CoalescingStream(stream, readsAhead: _endpoint.Scheme == "ws");
    };

    private ClientWebSocket CreateSocket()
    {
        ClientWebSocket socket = new();
        socket.Options.KeepAliveInterval = options.KeepAliveInterval;
        socket.Options.KeepAliveTimeout = options.KeepAliveTimeout;
        foreach ((string name, string value) in options.Headers)
        {
            socket.Options.SetRequestHeader(name, value);
        }

        foreach (string subprotocol in options.Subprotocols)
        {
            socket.Options.AddSubProtocol(subprotocol);
        }

        return socket;
    }

    private RealtimeHandshakeException Explain(Exception cause, RefusedHandshake refused)
    {
        string server = Credentials.Redact(_endpoint);
        string body = Credentials.Redact(refused.Body, options);
        string message = refused.Status switch
        {
            null when cause is OperationCanceledException => $"{server} did not answer within {options.HandshakeTimeout.TotalSeconds:0.#} s.",
            null => $"{server} could not be reached: {(cause.InnerException ?? cause).Message}",
            HttpStatusCode.SwitchingProtocols => $"{server} opened a WebSocket that breaks the protocol: {cause.Message}",
            _ when refused.Location is not null => $"{server} redirects elsewhere. Redirects are not followed, because the key would go along: set the endpoint to the new address if you trust it.",
            HttpStatusCode status => $"{server} refused the connection: {(int)status} {status}. {Refusal.Excerpt(body)}".TrimEnd(),
        };
        return new RealtimeHandshakeException(message, cause)
        {
            StatusCode = refused.Status,
            ResponseBody = body,
            RetryAfter = refused.RetryAfter,
            Location = refused.Location,
        };
    }
}
