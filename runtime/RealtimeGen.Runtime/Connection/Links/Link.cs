using System.Diagnostics.CodeAnalysis;

namespace RealtimeGen;

/// <summary>One transport from open to over: runs its two loops, settles how it ended, and lets the transport go.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "The abort source has no timer, and is cancelled when the link is over.")]
internal sealed class Link
{
    // A failed send often means that the server has closed; its close frame, with code and reason, may come in a moment later.
    private static readonly TimeSpan CloseFrameGrace = TimeSpan.FromSeconds(1);

    private readonly ITransport _transport;
    private readonly RealtimeConnectionOptions _options;
    private readonly Receiver _receiver;
    private readonly CancellationTokenSource _abort = new();
    private readonly TaskCompletionSource<ConnectionEnd> _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<ConnectionEnd> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _sending;
    private readonly Lock _gate = new();
    private volatile bool _isClosing;
    private Task? _closing;

    public Link(ITransport transport, RealtimeConnectionOptions options, Inbox inbox, FramePool outgoing, IFrameObserver observer)
    {
        _transport = transport;
        _options = options;
        _receiver = new Receiver(transport, inbox, observer);
        Outbox = new Outbox(transport, outgoing, observer);
        _sending = Task.Run(SendAsync);
        Over = Task.Run(RunAsync);
    }

    public Outbox Outbox { get; }

    /// <summary>How the link ended: complete when nothing more comes in.</summary>
    public Task<ConnectionEnd> Ended => _ended.Task;

    /// <summary>Complete when nothing more goes out and the transport is let go.</summary>
    public Task Over { get; }

    /// <summary>Sends what is posted, says goodbye and waits for the server's, within the time-out; closes once, later calls wait for the first.</summary>
    public Task CloseAsync(int status, string reason)
    {
        lock (_gate)
        {
            _isClosing = true;
            return _closing ??= Task.Run(() => _settled.Task.IsCompleted ? Over : SayGoodbyeAsync(status, reason));
        }
    }

    private async Task SayGoodbyeAsync(int status, string reason)
    {
        using CancellationTokenSource limit = new(_options.CloseTimeout, _options.TimeProvider);
        Outbox.Complete();
        try
        {
            await _sending.WaitAsync(limit.Token).ConfigureAwait(false);
            await _transport.CloseAsync(status, reason, limit.Token).ConfigureAwait(false);
            await Over.WaitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Too late, or broken meanwhile: no more can be done for the peer.
            await _abort.CancelAsync().ConfigureAwait(false);
        }

        await Over.ConfigureAwait(false);
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
            await Task.WhenAny(_settled.Task, Task.Delay(CloseFrameGrace, _options.TimeProvider, _abort.Token)).ConfigureAwait(false);
            Settle(new ConnectionEnd(RealtimeCloseCause.Lost, Error: e));
            await _abort.CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task RunAsync()
    {
        Settle(await _receiver.ReceiveAsync(_abort.Token).ConfigureAwait(false));
        ConnectionEnd end = await _settled.Task.ConfigureAwait(false);
        Outbox.Drop();
        _ended.SetResult(end);
        if (end.Cause is not (RealtimeCloseCause.ClosedByClient or RealtimeCloseCause.Lost)) await AnswerAsync(end.AnswerStatus).ConfigureAwait(false);
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
        _settled.TrySetResult(_isClosing ? end with { Cause = RealtimeCloseCause.ClosedByClient } : end);
}
