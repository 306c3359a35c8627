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
    private readonly Opening _opening;
    private readonly Outbox _outbox;
    private readonly IFrameObserver _observer;
    private readonly Receiver _receiver;
    private readonly CancellationTokenSource _abort = new();
    private readonly TaskCompletionSource<bool> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<ConnectionEnd> _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<ConnectionEnd> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _sending;
    private readonly Lock _gate = new();
    private volatile bool _isClosing;
    private bool _isShut;
    private Task? _closing;

    public Link(ITransport transport, Opening opening, RealtimeConnectionOptions options, Inbox inbox, Outbox outbox, IFrameObserver observer)
    {
        _transport = transport;
        _options = options;
        _opening = opening;
        _outbox = outbox;
        _observer = observer;
        _receiver = new Receiver(transport, opening, inbox, observer);
        _sending = Task.Run(SendAsync);
        Over = Task.Run(RunAsync);
    }

    /// <summary>Whether all of the opening was handed to the transport; false where the link has ended before.</summary>
    public Task<bool> Opened => _opened.Task;

    /// <summary>How the link ended: complete when nothing more comes in.</summary>
    public Task<ConnectionEnd> Ended => _ended.Task;

    /// <summary>Complete when nothing more goes out and the transport is let go.</summary>
    public Task Over { get; }

    /// <summary>Lets go of the transport without a goodbye.</summary>
    public void Abort() => _abort.Cancel();

    /// <summary>
    /// Sends what the outbox gives out, says goodbye and waits for the server's, within the time-out; closes once, later calls wait for the first.
    /// The outbox must be complete or held.
    /// </summary>
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
            foreach (ReadOnlyMemory<byte> message in _opening.Messages) await _transport.SendAsync(message, _abort.Token).ConfigureAwait(false);
            if (!TryOpen()) return;
            await _outbox.SendAsync(_transport, _observer, _abort.Token).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Shut();
            await Task.WhenAny(_settled.Task, Task.Delay(CloseFrameGrace, _options.TimeProvider, _abort.Token)).ConfigureAwait(false);
            Settle(new ConnectionEnd(RealtimeCloseCause.Lost, Error: e));
            await _abort.CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task RunAsync()
    {
        Settle(await _receiver.ReceiveAsync(_abort.Token).ConfigureAwait(false));
        ConnectionEnd end = await _settled.Task.ConfigureAwait(false);
        Shut();
        _ended.SetResult(end);
        if (end.Cause is not (RealtimeCloseCause.ClosedByClient or RealtimeCloseCause.Lost)) await AnswerAsync(end.AnswerStatus).ConfigureAwait(false);
        await _abort.CancelAsync().ConfigureAwait(false);
        await _sending.ConfigureAwait(false);
        await LetGoAsync().ConfigureAwait(false);
    }

    private async Task LetGoAsync()
    {
        try
        {
            await _transport.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // A transport of the application's own; how the link ended is settled.
        }
    }

    private bool TryOpen()
    {
        lock (_gate)
        {
            if (_isShut) return false;
            _outbox.Resume();
        }

        return _opened.TrySetResult(true);
    }

    private void Shut()
    {
        lock (_gate)
        {
            _isShut = true;
            _outbox.Hold();
        }

        _opened.TrySetResult(false);
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

    // A message that was lost while the goodbye was under way is lost all the same.
    private void Settle(ConnectionEnd end) =>
        _settled.TrySetResult(_isClosing && !end.LosesMessage ? end with { Cause = RealtimeCloseCause.ClosedByClient } : end);
}
