using System.Net.WebSockets;

namespace RealtimeGen;

/// <summary>
/// Ends a pending receive when its token is cancelled, as the socket itself would: by aborting. A token that comes again is registered once, where the
/// socket registers it for each message, at a fifth of the cost of receiving one (measured).
/// </summary>
/// <remarks>For one receive at a time.</remarks>
internal sealed class ReceiveAbort(WebSocket socket) : IDisposable
{
    private CancellationToken _token;
    private CancellationTokenRegistration _registration;
    private volatile bool _isReceiving;

    /// <summary>A receive begins.</summary>
    /// <exception cref="OperationCanceledException">The token is cancelled already; the socket is aborted.</exception>
    public void Begin(CancellationToken cancellationToken)
    {
        if (cancellationToken != _token) Watch(cancellationToken);
        _isReceiving = true;
        if (!cancellationToken.IsCancellationRequested) return;
        socket.Abort();
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>It is over, and a cancellation means nothing until the next.</summary>
    public void End() => _isReceiving = false;

    public void Dispose() => _registration.Dispose();

    private void Watch(CancellationToken cancellationToken)
    {
        _registration.Dispose();
        _token = cancellationToken;
        _registration = cancellationToken.UnsafeRegister(static abort => ((ReceiveAbort)abort!).Abort(), this);
    }

    private void Abort()
    {
        if (_isReceiving) socket.Abort();
    }
}
