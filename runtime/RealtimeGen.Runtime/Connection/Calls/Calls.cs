using System.Diagnostics.CodeAnalysis;

namespace RealtimeGen;

/// <summary>
/// What is asked of the server and how it is answered: registered on the sending loop, in the order of the wire, and answered on the receiving loop. Whoever
/// waits goes on elsewhere, never on a loop.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "The timer fires once.")]
internal sealed partial class Calls(RealtimeConnectionOptions options, ConnectionTelemetry telemetry)
{
    private readonly Lock _gate = new();
    private readonly SentCalls _sent = new();
    private readonly List<PendingCall> _posted = [];
    private readonly ResponseSequencer _sequencer = new();
    private readonly ResponseTracks _tracks = new();
    private ConnectionLife? _life;
    private RealtimeException? _end;
    private int _lastId;

    /// <summary>Whether the model has the word: a response is active in the conversation, or asked for.</summary>
    public bool IsInTurn
    {
        get
        {
            lock (_gate) return IsBusy;
        }
    }

    private bool IsBusy => _sequencer.IsBusy || _sent.HasResponseToCome || _posted.Exists(static call => call is { Kind: EventKind.ResponseCreate, IsOutOfBand: false });

    /// <summary>Where to post; before anything is asked.</summary>
    public void Attach(ConnectionLife life) => _life = life;

    /// <summary>An id for an event that asks, also the tag of a response. Counted, so that a replayed conversation has the same ones.</summary>
    public string NextId() => $"realtimegen_{Interlocked.Increment(ref _lastId)}";

    /// <summary>Posts a message and waits for its answer. Cancelling gives up the wait; what is posted is sent, and its answer is still taken for what it is.</summary>
    /// <returns>The message that answers.</returns>
    public async Task<byte[]> AskAsync(PendingCall call, Frame frame, CancellationToken cancellationToken)
    {
        lock (_gate) Post(call);
        await PostAsync(call, frame, cancellationToken).ConfigureAwait(false);
        return await call.Answer.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a <c>response.create</c> when it is its turn.</summary>
    /// <returns>The response, once the server has created it.</returns>
    public async Task<ResponseTrack> CreateAsync(ResponseCall call, CancellationToken cancellationToken)
    {
        try
        {
            if (EnterOrEnqueue(call)) await PostAsync(call, FrameOf(call), cancellationToken).ConfigureAwait(false);
            await call.Answer.WaitAsync(cancellationToken).ConfigureAwait(false);
            return call.Track!;
        }
        catch (OperationCanceledException)
        {
            Abandon(call);
            throw;
        }
    }

    /// <summary>The connection lost its link, or is over: what was sent will not be answered.</summary>
    public void Lost(RealtimeException reason)
    {
        List<PendingCall> failed;
        ResponseTrack[] tracks;
        lock (_gate)
        {
            failed = [.. _sent.TakeAll()];
            tracks = _tracks.TakeAll();
            _sequencer.Reset();
            if (reason is RealtimeConnectionClosedException)
            {
                _end = reason;
                failed.AddRange(_posted);
                _posted.Clear();
                while (_sequencer.Dequeue() is { } waiting) failed.Add(waiting);
            }
        }

        foreach (PendingCall call in failed) call.Fail(reason);
        foreach (ResponseTrack track in tracks) track.Fail(reason);
        SendNext();
    }

    /// <returns>True: it is to be posted at once.</returns>
    private bool EnterOrEnqueue(ResponseCall call)
    {
        lock (_gate)
        {
            if (_end is not null) throw _end;
            if (call.IsOutOfBand || !IsBusy)
            {
                Post(call);
                return true;
            }

            if (options.WhenResponseIsActive == RealtimeResponseQueueing.Refuse) throw RefusedResponse(null);
            _sequencer.Enqueue(call);
            return false;
        }
    }

    private void Post(PendingCall call)
    {
        if (_end is not null) throw _end;
        _posted.Add(call);
    }

    private async Task PostAsync(PendingCall call, Frame frame, CancellationToken cancellationToken)
    {
        frame.Call = call;
        try
        {
            await _life!.PostAsync(frame, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            lock (_gate) _posted.Remove(call);
            SendNext();
            throw;
        }
    }

    private void Abandon(ResponseCall call)
    {
        lock (_gate)
        {
            if (_sequencer.Withdraw(call)) return;
            call.IsAbandoned = true;
            if (call.Track is { } track) _tracks.Remove(track);
        }
    }

    /// <summary>Posts the response that has waited longest, if nothing stands against it.</summary>
    private void SendNext()
    {
        ResponseCall? next;
        lock (_gate)
        {
            if (_end is not null || IsBusy) return;
            next = _sequencer.Dequeue();
            if (next is not null) Post(next);
        }

        if (next is not null) _ = SendQueuedAsync(next);
    }

    private async Task SendQueuedAsync(ResponseCall call)
    {
        try
        {
            await PostAsync(call, FrameOf(call), default).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            call.Fail(e);
        }
    }

    private Frame FrameOf(ResponseCall call)
    {
        Frame frame = _life!.Frames.Rent();
        call.Message.CopyTo(frame.GetSpan(call.Message.Length));
        frame.Advance(call.Message.Length);
        frame.Open(EnvelopeReader.ReadSent(call.Message));
        return frame;
    }

    private static RealtimeResponseActiveException RefusedResponse(RealtimeServerErrorException? refusal) => new(
        $"A response is active in the conversation, which takes one at a time. Wait for its Completion, cancel it, or set {nameof(RealtimeConnectionOptions.WhenResponseIsActive)} to {nameof(RealtimeResponseQueueing.Queue)}.",
        refusal);
}
