namespace RealtimeGen;

// What the loops tell.
internal sealed partial class Calls : IFrameObserver
{
    // The server names a response that this side has not heard of; when nothing more is heard of it either, it is tried again.
    private static readonly TimeSpan RetryStep = TimeSpan.FromMilliseconds(250);
    private const int MaxRefusals = 10;

    private ITimer? _retry;

    /// <summary>Totals of what the server has counted.</summary>
    public UsageMeter Usage { get; } = new();

    public void Sending(Frame frame)
    {
        PendingCall? call = frame.Call ?? Unasked(frame);
        if (call is null) return;
        lock (_gate)
        {
            // Where the connection is over, what was posted was failed with it.
            if (_end is not null) return;
            _posted.Remove(call);
            if (call is not CancelCall { Track.IsOver: true })
            {
                _sent.Add(call);
                call.StartDeadline(options.CallTimeout, options.TimeProvider, Expire);
                return;
            }
        }

        // Its response is done since it was posted.
        call.Complete([]);
    }

    public void Received(Frame frame)
    {
        if (frame.Kind.IsDelta() && _tracks.AreNone) return;
        ref readonly Envelope envelope = ref frame.Envelope;
        ReadOnlySpan<byte> message = frame.Written.Span;
        switch (envelope.Kind)
        {
            case EventKind.SessionUpdated:
                TakeFirst(EventKind.SessionUpdate)?.Complete(message);
                break;
            case EventKind.ResponseCreated:
                BeginResponse(envelope, message);
                break;
            case EventKind.ResponseDone:
                EndResponse(frame, envelope, message);
                return;
            case EventKind.Error:
                Refuse(envelope, message);
                break;
            case EventKind.TranscriptionCompleted:
                Usage.AddTranscription(envelope, message);
                break;
        }

        if (_tracks.Find(envelope, message) is { } track) track.Show(frame);
    }

    // Sent by somebody who does not wait; answers are not to be taken for those of others.
    private static PendingCall? Unasked(Frame frame) => frame.Kind is EventKind.SessionUpdate or EventKind.ResponseCreate
        ? new PendingCall(frame.Kind, frame.Envelope.EventId.TextIn(frame.Written.Span)) { IsOutOfBand = frame.Envelope.IsOutOfBand }
        : null;

    private PendingCall? TakeFirst(EventKind kind)
    {
        lock (_gate) return _sent.TakeFirst(kind);
    }

    private void BeginResponse(in Envelope envelope, ReadOnlySpan<byte> message)
    {
        PendingCall? call;
        lock (_gate)
        {
            call = _sent.TakeByResponse(envelope, message);
            bool looksOutOfBand = _sequencer.IsOutOfBand(envelope);
            if (!(call?.IsOutOfBand ?? looksOutOfBand)) _sequencer.Begin(envelope.ResponseId.TextIn(message));
            TakeInHand(call, envelope, message);
        }

        Answer(call, message);
        SendNext();
    }

    private void EndResponse(Frame frame, in Envelope envelope, ReadOnlySpan<byte> message)
    {
        Usage.AddResponse(envelope, message);
        PendingCall? call, cancel;
        ResponseTrack? track;
        lock (_gate)
        {
            // A server may leave out response.created.
            call = envelope.CallTag.Exists ? _sent.TakeByResponse(envelope, message) : null;
            TakeInHand(call, envelope, message);
            _sequencer.End(envelope.ResponseId, message);
            track = _tracks.Find(envelope, message);
            cancel = track is null ? null : _sent.TakeCancel(track);
            if (track is not null)
            {
                track.IsOver = true;
                _tracks.Remove(track);
            }
        }

        if (track is not null)
        {
            track.Status = envelope.ResponseStatus.TextIn(message) ?? track.Status;
            track.Show(frame);
            track.Complete(message);
        }

        Answer(call, message);
        cancel?.Complete(message);
        SendNext();
    }

    private void TakeInHand(PendingCall? call, in Envelope envelope, ReadOnlySpan<byte> message)
    {
        if (call is not ResponseCall { IsAbandoned: false } response || envelope.ResponseId.TextIn(message) is not { Length: > 0 } id) return;
        response.Track = new ResponseTrack(id, options.MaxUnreadBytes) { Status = envelope.ResponseStatus.TextIn(message) };
        _tracks.Add(response.Track);
    }

    private static void Answer(PendingCall? call, ReadOnlySpan<byte> message)
    {
        if (call is ResponseCall { Track: null }) call.Fail(new RealtimeMessageException("The server has created a response without an id.", message.ToArray()));
        else call?.Complete(message);
    }

    private void Refuse(in Envelope envelope, ReadOnlySpan<byte> message)
    {
        PendingCall? call;
        bool isActiveResponse = envelope.ErrorCode.Is(ServerErrors.ActiveResponse, message);
        lock (_gate)
        {
            call = envelope.ErrorEventId.Exists ? _sent.TakeByEventId(envelope.ErrorEventId, message) : TakeNameless(ServerErrors.SubjectOf(envelope, message));
            if (call is ResponseCall { IsAbandoned: false } response && isActiveResponse && TryWait(response)) return;
        }

        if (call is not null)
        {
            RealtimeServerErrorException refusal = ServerErrors.Read(envelope, message, telemetry.Redaction);
            call.Fail(call is ResponseCall && isActiveResponse ? RefusedResponse(refusal) : refusal);
        }

        SendNext();
    }

    private PendingCall? TakeNameless(EventKind subject) =>
        subject is EventKind.ResponseCreate or EventKind.SessionUpdate ? _sent.TakeFirstNameless(subject) : null;

    // Another response has come before it: it waits for its end.
    private bool TryWait(ResponseCall call)
    {
        if (options.WhenResponseIsActive != RealtimeResponseQueueing.Queue || ++call.Refusals > MaxRefusals) return false;
        call.StopDeadline();
        _sequencer.EnqueueAgain(call);
        if (_sequencer.IsActive) return true;
        _sequencer.IsHeld = true;
        _retry?.Dispose();
        _retry = options.TimeProvider.CreateTimer(_ => Release(), null, RetryStep * call.Refusals, Timeout.InfiniteTimeSpan);
        return true;
    }

    private void Release()
    {
        lock (_gate) _sequencer.IsHeld = false;
        SendNext();
    }

    private void Expire(PendingCall call)
    {
        lock (_gate)
        {
            if (!_sent.Remove(call)) return;
        }

        string type = call.Kind switch
        {
            EventKind.SessionUpdate => "session.update",
            EventKind.ResponseCreate => "response.create",
            _ => "response.cancel",
        };
        telemetry.CallTimedOut(call.EventId, options.CallTimeout);
        call.Fail(new RealtimeCallTimeoutException($"The server has not answered {type} ({call.EventId}) within {options.CallTimeout.TotalSeconds:0.###} s.") { EventId = call.EventId });
        SendNext();
    }
}
