using System.Diagnostics.CodeAnalysis;

namespace RealtimeGen;

/// <summary>One connection from open to over: runs its two loops, settles how it ended, and lets the transport go.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "The abort source has no timer, and is cancelled when the connection is over.")]
internal sealed class ConnectionLife
{
    // A failed send often means that the server has closed; its close frame, with code and reason, may come in a moment later.
    private static readonly TimeSpan CloseFrameGrace = TimeSpan.FromSeconds(1);

    private readonly ITransport _transport;
    private readonly RealtimeConnectionOptions _options;
    private readonly CancellationTokenSource _abort = new();
    private readonly TaskCompletionSource<ConnectionEnd> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _sending;
    private readonly Task _running;
    private readonly Lock _gate = new();
    private volatile bool _isClosing;
    private Task? _closing;

    public ConnectionLife(ITransport transport, RealtimeConnectionOptions options)
    {
        _transport = transport;
        _options = options;
        Outbox = new Outbox(transport);
        Inbox = new Inbox(transport, options.MaxUnreadBytes);
        _sending = Task.Run(SendAsync);
        _running = Task.Run(RunAsync);
    }

    public Outbox Outbox { get; }

    public Inbox Inbox { get; }

    /// <summary>How the connection ended, when it has.</summary>
    public Task<ConnectionEnd> Ended => _ended.Task;

    public ConnectionEnd? End => _ended.Task.IsCompletedSuccessfully ? _ended.Task.Result : null;

    public RealtimeConnectionState State =>
        _ended.Task.IsCompleted ? RealtimeConnectionState.Closed : _isClosing ? RealtimeConnectionState.Closing : RealtimeConnectionState.Open;

    public void ThrowUnlessOpen()
    {
        if (End is { } end) throw end.ToException();
        if (_isClosing) throw new ConnectionEnd(RealtimeCloseCause.ClosedByClient).ToException();
    }

    /// <summary>Closes once; later calls wait for the first.</summary>
    public Task CloseAsync(int status, string reason)
    {
        lock (_gate)
        {
            _isClosing = true;
            return _closing ??= Task.Run(() => _ended.Task.IsCompleted ? _running : SayGoodbyeAsync(status, reason));
        }
    }

    private async Task SayGoodbyeAsync(int status, string reason)
    {
        using CancellationTokenSource limit = new(_options.CloseTimeout, _options.TimeProvider);
        Inbox.Discard();
        Outbox.Complete();
        try
        {
            await _sending.WaitAsync(limit.Token).ConfigureAwait(false);
            await _transport.CloseAsync(status, reason, limit.Token).ConfigureAwait(false);
            await _running.WaitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Too late, or broken meanwhile: no more can be done for the peer.
            await _abort.CancelAsync().ConfigureAwait(false);
        }

        await _running.ConfigureAwait(false);
    }

    private async Task SendAsync()
    {
        try
        {
            await Outbox.SendAsync(_abort.Token).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Outbox.Complete();
            await Task.WhenAny(_ended.Task, Task.Delay(CloseFrameGrace, _options.TimeProvider, _abort.Token)).ConfigureAwait(false);
            Settle(new ConnectionEnd(RealtimeCloseCause.Lost, Error: e));
            await _abort.CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task RunAsync()
    {
        Settle(await Inbox.ReceiveAsync(_abort.Token).ConfigureAwait(false));
        Inbox.Complete();
        Outbox.Drop();
        if (End is { Cause: not (RealtimeCloseCause.ClosedByClient or RealtimeCloseCause.Lost) } end) await AnswerAsync(end.AnswerStatus).ConfigureAwait(false);
        await _abort.CancelAsync().ConfigureAwait(false);
        await _sending.ConfigureAwait(false);
        await _transport.DisposeAsync().ConfigureAwait(false);
    }

    private async Task AnswerAsync(int status)
    {
        using CancellationTokenSource limit = new(_options.CloseTimeout, _options.TimeProvider);
        try
        {
            await _sending.WaitAsync(limit.Token).ConfigureAwait(false);
            await _transport.CloseAsync(status, "", limit.Token).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // How it ended is settled; the answer was a courtesy.
        }
    }

    private void Settle(ConnectionEnd end) =>
        _ended.TrySetResult(_isClosing ? end with { Cause = RealtimeCloseCause.ClosedByClient } : end);
}
