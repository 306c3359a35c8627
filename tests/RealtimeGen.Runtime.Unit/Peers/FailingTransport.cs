using System.Buffers;

namespace RealtimeGen.Runtime.Unit.Peers;

/// <summary>A transport whose next receive fails, when told, as a broken network does.</summary>
internal sealed class FailingTransport : ITransport
{
    private readonly TaskCompletionSource<TransportMessage> _receive = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _send = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsDisposed { get; private set; }

    /// <summary>What its disposal throws; null for nothing.</summary>
    public Exception? DisposalError { get; init; }

    public void FailReceive(Exception error) => _receive.SetException(error);

    public void ReceiveClose(int status, string reason) => _receive.SetResult(new TransportMessage(TransportMessageKind.Close, status, reason));

    public void FailSend(Exception error) => _send.SetException(error);

    public ValueTask SendAsync(ReadOnlyMemory<byte> utf8Text, CancellationToken cancellationToken) => new(_send.Task.WaitAsync(cancellationToken));

    public ValueTask<TransportMessage> ReceiveAsync(IBufferWriter<byte> destination, CancellationToken cancellationToken) =>
        new(_receive.Task.WaitAsync(cancellationToken));

    public ValueTask CloseAsync(int status, string reason, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        IsDisposed = true;
        return DisposalError is null ? ValueTask.CompletedTask : ValueTask.FromException(DisposalError);
    }
}
