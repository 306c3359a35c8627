using System.Diagnostics.CodeAnalysis;

namespace RealtimeGen;

/// <summary>
/// The links of a connection, one after the other: when one breaks, the policy is asked and another is made; when one is old, another takes
/// its place.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "The stop source has no timer, and is cancelled at the end.")]
internal sealed class Links
{
    private readonly Func<ITransport, Opening, Link> _newLink;
    private readonly Outbox _outbox;
    private readonly ConnectionRecord _record;
    private readonly Action<RealtimeConnectionChange> _tell;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();

    // Null where a lost link is the end.
    private readonly Dialer? _dialer;
    private readonly Outage? _outage;
    private readonly Recycling? _recycling;

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
        if (connect is not null && options.Reconnect is { } policy)
        {
            _dialer = new Dialer(connect);
            _outage = new Outage(policy, _clock);
            if (options.RecycleAfter != Timeout.InfiniteTimeSpan) _recycling = new Recycling(_dialer, record, options);
        }

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
    /// <returns>
    /// How the last one ended, and what was tried after it. What it has taken with it is still to be asked of the record where nothing was tried.
    /// </returns>
    public async Task<Interruption> RunAsync()
    {
        while (true)
        {
            Interruption? last = await AgeAsync().ConfigureAwait(false) is { } renewed
                ? await RecycleAsync(renewed).ConfigureAwait(false)
                : await OutliveAsync().ConfigureAwait(false);
            if (last is not null) return last;
        }
    }

    /// <returns>A transport that is to take the place of the link's; null: the link is over.</returns>
    private async Task<ITransport?> AgeAsync()
    {
        if (_recycling is null)
        {
            await _link.Ended.ConfigureAwait(false);
            return null;
        }

        using CancellationTokenSource over = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        Task<ITransport> renewing = _recycling.RenewAsync(over.Token);
        await Task.WhenAny(_link.Ended, renewing).ConfigureAwait(false);
        if (!_link.Ended.IsCompleted && renewing.IsCompletedSuccessfully) return await renewing.ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
        _ = Recycling.DropAsync(renewing);
        await _link.Ended.ConfigureAwait(false);
        return null;
    }

    /// <returns>Null: another link goes on.</returns>
    private async Task<Interruption?> RecycleAsync(ITransport renewed)
    {
        // A link that has yet to begin would let the outbox go on again.
        await _link.Opened.ConfigureAwait(false);
        _isBroken = true;
        _outbox.Hold();
        await _link.CloseAsync(1000, "").ConfigureAwait(false);
        ConnectionEnd end = (await _link.Ended.ConfigureAwait(false)) with { WasInTurn = _record.WasInTurn };
        Interruption interruption = new(end) { Losses = _record.Take() };
        if (end.LosesMessage || _stop.IsCancellationRequested)
        {
            await Recycling.DropAsync(Task.FromResult(renewed)).ConfigureAwait(false);
            return _stop.IsCancellationRequested ? interruption.Closed() : interruption;
        }

        _record.Lost(new RealtimeReconnectedException("The connection was made anew before the server's answer came."));
        try
        {
            Reopened(RealtimeConnectionChangeKind.Recycled, interruption, await OpenAsync(renewed).ConfigureAwait(false));
            return null;
        }
        catch (Exception e)
        {
            if (_stop.IsCancellationRequested) return interruption.Closed();
            return await ReconnectAsync(interruption with { End = end with { Cause = RealtimeCloseCause.Lost, Error = e }, Failure = e }).ConfigureAwait(false);
        }
    }

    /// <summary>The link is over.</summary>
    /// <returns>Null: another link goes on.</returns>
    private async Task<Interruption?> OutliveAsync()
    {
        ConnectionEnd end = (await _link.Ended.ConfigureAwait(false)) with { WasInTurn = _record.WasInTurn };
        if (end.LosesMessage && _stop.IsCancellationRequested) end = end with { Cause = RealtimeCloseCause.ClosedByClient };
        if (_dialer is null || end.Cause is not (RealtimeCloseCause.Lost or RealtimeCloseCause.ClosedByServer)) return new Interruption(end);
        _isBroken = true;
        await _link.Over.ConfigureAwait(false);
        Interruption interruption = new(end) { Losses = _record.Take() };
        return await ReconnectAsync(interruption).ConfigureAwait(false);
    }

    private async Task<Interruption?> ReconnectAsync(Interruption interruption)
    {
        if (_stop.IsCancellationRequested) return interruption.Closed();
        _outage!.Begin();
        for (bool isFirst = true; _outage.Next(interruption.Failure, interruption.End.WasInTurn) is { } delay; isFirst = false)
        {
            if (isFirst) _record.Lost(new RealtimeReconnectedException("The connection was lost before the server's answer came.", interruption.Failure));
            interruption = interruption with { Attempt = _outage.Attempts, Delay = delay };
            _tell(interruption.Report(RealtimeConnectionChangeKind.Lost, _outbox.Unsent));
            try
            {
                await Task.Delay(delay, _clock, _stop.Token).ConfigureAwait(false);
                ITransport transport = await _dialer!.DialAsync(_stop.Token).ConfigureAwait(false);
                Reopened(RealtimeConnectionChangeKind.Reconnected, interruption, await OpenAsync(transport).ConfigureAwait(false));
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
    private async Task<Restoration> OpenAsync(ITransport transport)
    {
        Restoration restoration = _record.Restore();
        Link link;
        lock (_gate)
        {
            link = _newLink(transport, restoration);
            if (_isClosing) link.Abort();
            _link = link;
        }

        using CancellationTokenRegistration abort = _stop.Token.UnsafeRegister(static link => ((Link)link!).Abort(), link);
        if (await link.Opened.ConfigureAwait(false)) return restoration;
        await link.Over.ConfigureAwait(false);
        throw (await link.Ended.ConfigureAwait(false)).ToException();
    }

    private void Reopened(RealtimeConnectionChangeKind kind, Interruption interruption, Restoration restoration)
    {
        _outage!.End();
        _isBroken = false;
        _tell((interruption with { Delay = default, Restoration = restoration }).Report(kind, []));
    }
}
