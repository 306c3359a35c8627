using System.Buffers;
using System.Net.WebSockets;
using System.Runtime.CompilerServices;

namespace RealtimeGen;

/// <summary>Messages over a <see cref="ClientWebSocket"/>.</summary>
public sealed class WebSocketTransport : ITransport, IHoldingTransport
{
    private readonly ClientWebSocket _socket;
    private readonly HttpMessageInvoker _invoker;
    private readonly CoalescingStream? _stream;
    private readonly WebSocketTransportOptions _options;
    private readonly ReceiveAbort _abort;

    private WebSocketTransport(ClientWebSocket socket, HttpMessageInvoker invoker, CoalescingStream? stream, WebSocketTransportOptions options) =>
        (_socket, _invoker, _stream, _options, _abort) = (socket, invoker, stream, options, new ReceiveAbort(socket));

    /// <summary>The subprotocol that the server chose; null when none was agreed.</summary>
    public string? Subprotocol => _socket.SubProtocol;

    bool IHoldingTransport.IsHolding
    {
        get => _stream is { IsHolding: true };
        set => _stream?.IsHolding = value;
    }

    /// <summary>Opens a WebSocket.</summary>
    /// <param name="options">Where and how.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentException">The endpoint is no WebSocket address, or a key would travel unencrypted to another machine.</exception>
    /// <exception cref="RealtimeHandshakeException">The server was not reached, refused, or redirected.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<WebSocketTransport> ConnectAsync(WebSocketTransportOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        (ClientWebSocket socket, HttpMessageInvoker invoker, CoalescingStream? stream) = await new WebSocketHandshake(options).OpenAsync(cancellationToken).ConfigureAwait(false);
        return new WebSocketTransport(socket, invoker, stream, options);
    }

    /// <inheritdoc/>
    public ValueTask SendAsync(ReadOnlyMemory<byte> utf8Text, CancellationToken cancellationToken) =>
        _socket.SendAsync(utf8Text, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    /// <inheritdoc/>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<TransportMessage> ReceiveAsync(IBufferWriter<byte> destination, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(destination);
        _abort.Begin(cancellationToken);
        try
        {
            int length = 0;
            while (true)
            {
                ValueWebSocketReceiveResult part = await _socket.ReceiveAsync(destination.GetMemory(), CancellationToken.None).ConfigureAwait(false);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    return new TransportMessage(TransportMessageKind.Close, (int?)_socket.CloseStatus, Credentials.Redact(_socket.CloseStatusDescription ?? "", _options));
                }

                if (part.Count > _options.MaxMessageBytes - length) return new TransportMessage(TransportMessageKind.Oversized);
                destination.Advance(part.Count);
                length += part.Count;
                if (part.EndOfMessage)
                {
                    return new TransportMessage(part.MessageType == WebSocketMessageType.Text ? TransportMessageKind.Text : TransportMessageKind.Binary);
                }
            }
        }
        catch (Exception e) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
        finally
        {
            _abort.End();
        }
    }

    /// <inheritdoc/>
    public async ValueTask CloseAsync(int status, string reason, CancellationToken cancellationToken)
    {
        _stream?.IsHolding = false;
        if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            await _socket.CloseOutputAsync((WebSocketCloseStatus)status, reason, cancellationToken).ConfigureAwait(false);
        }
    }

    ValueTask IHoldingTransport.ReleaseAsync(CancellationToken cancellationToken) => _stream?.ReleaseAsync(cancellationToken) ?? ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _abort.Dispose();
        _socket.Dispose();
        _invoker.Dispose();
        return ValueTask.CompletedTask;
    }
}
