using System.Diagnostics.CodeAnalysis;

namespace RealtimeGen;

/// <summary>The links of a connection, one after the other: when one breaks, the policy is asked and another is made.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "The stop source has no timer, and is cancelled at the end.")]
internal sealed class Links
{
    private readonly Func<ITransport, Opening, Link> _newLink;
    private readonly Outbox _outbox;
    private readonly ConnectionRecord _record;
    private readonly Action<RealtimeConnectionChange> _tell;
    private readonly TimeProvider _clock;
    private readonly Dialer? _dialer;
    private readonly Outage? _outage;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private Link _link;
    private bool _isClosing;
    private volatile bool _isBroken;

    public Links(
        ITransport transport,
        Func<CancellationToken, Task<ITransport>>? connect,
        RealtimeConnectionOptions options,
        Inbox inbox,
        Outbox outbox,
        ConnectionRecord record,
        Action<RealtimeConnectionChange> tell)
    {
        (_outbox, _record, _tell, _clock) = (outbox, record, tell, options.TimeProvider);
        if (connect is not null && options.Reconnect is { } policy) (_dialer, _outage) = (new Dialer(connect), new Outage(policy, _clock));
        _newLink = (carrier, opening) => new Link(carrier, opening, options, inbox, outbox, record);
        _link = _newLink(transport, Opening.None);
    }

    /// <summary>Whether there is no link now, and another one may come.</summary>
    public bool IsBroken => _isBroken;

    /// <summary>Complete when the last transport is let go.</summary>
    public Task Over => _link.Over;

    /// <summary>Sends what the outbox gives out, says goodbye, and makes no other link. The outbox must be complete.</summary>
    public async Task CloseAsync(int status, string reason)
    {
        Link link;
        lock (_gate)
        {
            _isClosing = true;
            link = _link;
        }

        await _stop.CancelAsync().ConfigureAwait(false);
        await link.CloseAsync(status, reason).ConfigureAwait(false);
    }

    /// <summary>Goes on until no other link is made.</summary>
    /// <returns>How the last one ended, and what was tried after it. What it has taken with it is still to be asked of the record where nothing was tried.</returns>
    public async Task<Interruption> RunAsync()
    {
        while (true)
        {
            ConnectionEnd end = (await _link.Ended.ConfigureAwait(false)) with { WasInTurn = _record.WasInTurn };
            if (_dialer is null || end.Cause is not (RealtimeCloseCause.Lost or RealtimeCloseCause.ClosedByServer)) return new Interruption(end);
            _isBroken = true;
            await _link.Over.ConfigureAwait(false);
            if (await ReconnectAsync(new Interruption(end) { Losses = _record.Take() }).ConfigureAwait(false) is { } last) return last;
        }
    }

    /// <returns>Null: there is a new link.</returns>
    private async Task<Interruption?> ReconnectAsync(Interruption interruption)
    {
        _record.Lost(new RealtimeReconnectedException("The connection was lost before the server's answer came.", interruption.Failure));
        _outage!.Begin();
        while (_outage.Next(interruption.Failure, interruption.End.WasInTurn) is { } delay)
        {
            interruption = interruption with { Attempt = _outage.Attempts, Delay = delay };
            _tell(interruption.Report(RealtimeConnectionChangeKind.Lost, _outbox.Unsent));
            try
            {
                await Task.Delay(delay, _clock, _stop.Token).ConfigureAwait(false);
                await OpenAsync(await _dialer!.DialAsync(_stop.Token).ConfigureAwait(false)).ConfigureAwait(false);
                _outage.End();
                _isBroken = false;
                _tell((interruption with { Delay = default }).Report(RealtimeConnectionChangeKind.Reconnected, []));
                return null;
            }
            catch (Exception e)
            {
                if (_stop.IsCancellationRequested) return interruption.Closed();
                interruption = interruption with { Failure = e };
            }
        }

        return _stop.IsCancellationRequested ? interruption.Closed() : interruption.GivenUp(_outage.Attempts);
    }

    /// <exception cref="RealtimeConnectionClosedException">It ended before it was set up.</exception>
    private async Task OpenAsync(ITransport transport)
    {
        Link link;
        lock (_gate)
        {
            link = _newLink(transport, Opening.None);
            if (_isClosing) link.Abort();
            _link = link;
        }

        using CancellationTokenRegistration abort = _stop.Token.UnsafeRegister(static link => ((Link)link!).Abort(), link);
        if (await link.Opened.ConfigureAwait(false)) return;
        await link.Over.ConfigureAwait(false);
        throw (await link.Ended.ConfigureAwait(false)).ToException();
    }
}
