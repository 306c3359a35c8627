using System.Buffers;

namespace RealtimeGen;

/// <summary>A transport that writes down what passes over another.</summary>
public sealed class RecordingTransport : ITransport, IHoldingTransport
{
    private readonly ITransport _inner;
    private readonly RealtimeRecording _recording;
    private readonly int _connection;
    private readonly ArrayBufferWriter<byte> _received = new();
    private readonly IHoldingTransport? _holding;

    /// <summary>Records a transport, as one more connection of a recording.</summary>
    /// <param name="inner">The transport of a client; it is disposed of with this one.</param>
    /// <param name="recording">The recording, which may take many connections and outlives them.</param>
    public RecordingTransport(ITransport inner, RealtimeRecording recording)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(recording);
        (_inner, _recording) = (inner, recording);
        _connection = recording.AddConnection();
        _holding = inner as IHoldingTransport;
    }

    bool IHoldingTransport.IsHolding
    {
        get => _holding is { IsHolding: true };
        set => _holding?.IsHolding = value;
    }

    /// <inheritdoc/>
    public ValueTask SendAsync(ReadOnlyMemory<byte> utf8Text, CancellationToken cancellationToken)
    {
        _recording.AddMessage(_connection, isFromClient: true, isText: true, utf8Text.Span);
        return _inner.SendAsync(utf8Text, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<TransportMessage> ReceiveAsync(IBufferWriter<byte> destination, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(destination);
        _received.ResetWrittenCount();
        TransportMessage message;
        try
        {
            message = await _inner.ReceiveAsync(_received, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            _recording.AddLoss(_connection, e.Message);
            throw;
        }

        Record(message);
        destination.Write(_received.WrittenSpan);
        return message;
    }

    /// <inheritdoc/>
    public ValueTask CloseAsync(int status, string reason, CancellationToken cancellationToken)
    {
        _recording.AddClose(_connection, isFromClient: true, status, reason);
        return _inner.CloseAsync(status, reason, cancellationToken);
    }

    ValueTask IHoldingTransport.ReleaseAsync(CancellationToken cancellationToken) => _holding?.ReleaseAsync(cancellationToken) ?? ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _inner.DisposeAsync();

    private void Record(TransportMessage message)
    {
        switch (message.Kind)
        {
            case TransportMessageKind.Close:
                _recording.AddClose(_connection, isFromClient: false, message.CloseStatus, message.CloseReason);
                break;
            case TransportMessageKind.Oversized:
                _recording.AddOversized(_connection, isFromClient: false);
                break;
            default:
                _recording.AddMessage(_connection, isFromClient: false, message.Kind == TransportMessageKind.Text, _received.WrittenSpan);
                break;
        }
    }
}
