namespace RealtimeGen;

/// <summary>What was asked of the server and not answered yet, in the order of the wire. Guarded by its owner.</summary>
internal sealed class SentCalls
{
    private readonly List<PendingCall> _calls = [];
    private bool _echoesTags;

    /// <summary>Whether a response of the conversation is asked for and not created yet.</summary>
    public bool HasResponseToCome => _calls.Exists(static call => call is { Kind: EventKind.ResponseCreate, IsOutOfBand: false });

    public void Add(PendingCall call) => _calls.Add(call);

    public bool Remove(PendingCall call) => _calls.Remove(call);

    public PendingCall[] TakeAll()
    {
        PendingCall[] calls = [.. _calls];
        _calls.Clear();
        return calls;
    }

    /// <summary>The oldest of a kind: the server works through them in order.</summary>
    public PendingCall? TakeFirst(EventKind kind)
    {
        for (int i = 0; i < _calls.Count; i++)
        {
            if (_calls[i].Kind == kind) return Take(i);
        }

        return null;
    }

    /// <summary>The call that an error is about: the one that it names.</summary>
    public PendingCall? TakeByEventId(Extent eventId, ReadOnlySpan<byte> message)
    {
        for (int i = 0; i < _calls.Count; i++)
        {
            if (_calls[i].EventId is { } id && eventId.Is(id, message)) return Take(i);
        }

        return null;
    }

    /// <summary>The oldest of a kind that has no id, which an error without one may be about.</summary>
    public PendingCall? TakeFirstNameless(EventKind kind)
    {
        for (int i = 0; i < _calls.Count; i++)
        {
            if (_calls[i].Kind == kind && _calls[i].EventId is null) return Take(i);
        }

        return null;
    }

    /// <summary>
    /// The call that a response answers. Its metadata tell, where the server gives back what it was given; a response without the tag is then none of ours. Of a
    /// server that has never given one back, responses come in the order in which they were asked for.
    /// </summary>
    public PendingCall? TakeByResponse(in Envelope envelope, ReadOnlySpan<byte> message)
    {
        if (envelope.CallTag.Exists)
        {
            _echoesTags = true;
            for (int i = 0; i < _calls.Count; i++)
            {
                if (_calls[i] is ResponseCall { EventId: { } tag } && envelope.CallTag.Is(tag, message)) return Take(i);
            }

            return null;
        }

        for (int i = 0; i < _calls.Count; i++)
        {
            if (_calls[i].Kind == EventKind.ResponseCreate && !(_echoesTags && _calls[i] is ResponseCall)) return Take(i);
        }

        return null;
    }

    public PendingCall? TakeCancel(ResponseTrack track)
    {
        for (int i = 0; i < _calls.Count; i++)
        {
            if (_calls[i] is CancelCall cancel && cancel.Track == track) return Take(i);
        }

        return null;
    }

    private PendingCall Take(int index)
    {
        PendingCall call = _calls[index];
        _calls.RemoveAt(index);
        return call;
    }
}
