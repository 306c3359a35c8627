namespace RealtimeGen;

/// <summary>
/// What was sent and not answered yet, audio apart. Answers carry no id of what they answer, but the server works through messages in order: an answer goes to
/// the first message of its kind, and to the one of the same item or call where it names one.
/// </summary>
/// <param name="clock">Of <paramref name="patience"/>.</param>
/// <param name="patience">How long an answer may take; a message that has none after that will hardly get one.</param>
internal sealed class Ledger(TimeProvider clock, TimeSpan patience)
{
    private const int MaxMessages = 512;
    private const int MaxBytes = 4 * 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly List<SentMessage> _open = [];
    private long _bytes;

    /// <summary>How many messages were given up because there were too many.</summary>
    public int Forgotten { get; private set; }

    /// <summary>Whether something was sent whose answer may still come.</summary>
    public bool IsAnswerDue
    {
        get
        {
            lock (_gate) return _open.Exists(message => patience == Timeout.InfiniteTimeSpan || clock.GetElapsedTime(message.SentAt) < patience);
        }
    }

    public void Sending(Frame frame)
    {
        if (frame.Kind is EventKind.AudioAppend) return;
        SentMessage message = new(frame) { SentAt = clock.GetTimestamp() };
        lock (_gate)
        {
            if (_open.Count == MaxMessages)
            {
                Remove(0);
                Forgotten++;
            }

            if (_bytes + message.Bytes > MaxBytes) message.ForgetContent();
            _bytes += message.Bytes;
            _open.Add(message);
        }
    }

    /// <returns>What was answered or refused; <see cref="EventKind.None"/> for nothing that is known.</returns>
    public EventKind Received(Frame frame)
    {
        // There are fifty a second of these, and they answer nothing.
        if (frame.Kind.IsDelta()) return EventKind.None;
        lock (_gate)
        {
            if (_open.Count == 0) return EventKind.None;
            int answered = Find(frame.Envelope, frame.Written.Span);
            if (answered < 0) return EventKind.None;
            EventKind kind = _open[answered].Kind;
            Remove(answered);

            // What has no answer of its own was dealt with before.
            for (int i = answered - 1; i >= 0; i--)
            {
                if (_open[i].Kind is EventKind.Other or EventKind.None) Remove(i);
            }

            return kind;
        }
    }

    /// <summary>What is open now, in the order of the wire.</summary>
    public IReadOnlyList<RealtimeUndeliveredMessage> Report()
    {
        lock (_gate) return [.. _open.Select(message => message.Report())];
    }

    /// <summary>Nothing that is open will be answered.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _open.Clear();
            _bytes = 0;
            Forgotten = 0;
        }
    }

    private int Find(in Envelope answer, ReadOnlySpan<byte> message) => answer.Kind switch
    {
        EventKind.Error when answer.ErrorEventId.Exists => FindNamed(answer.ErrorEventId, message),
        EventKind.Error => FindNameless(ServerErrors.SubjectOf(answer, message)),
        EventKind.SessionUpdated => First(EventKind.SessionUpdate),
        EventKind.AudioCommitted => First(EventKind.AudioCommit),
        EventKind.AudioCleared => First(EventKind.AudioClear),
        EventKind.ResponseDone => First(EventKind.ResponseCancel),
        EventKind.ResponseCreated => FindCall(answer.CallTag, message),
        EventKind.ItemAdded or EventKind.ItemCreated when FindItem(EventKind.ItemCreate, answer.ItemId, message) is >= 0 and int named => named,
        EventKind.ItemAdded or EventKind.ItemCreated => FirstUnnamedItem(),
        EventKind.ItemDone => FindItem(EventKind.ItemCreate, answer.ItemId, message),
        EventKind.ItemDeleted => FindItem(EventKind.ItemDelete, answer.ItemId, message),
        EventKind.ItemTruncated => FindItem(EventKind.ItemTruncate, answer.ItemId, message),
        EventKind.ItemRetrieved => FindItem(EventKind.ItemRetrieve, answer.ItemId, message),
        _ => -1,
    };

    private int FindNamed(Extent eventId, ReadOnlySpan<byte> message)
    {
        for (int i = 0; i < _open.Count; i++)
        {
            if (_open[i].IsNamedBy(eventId, message)) return i;
        }

        return -1;
    }

    private int FindNameless(EventKind kind) => kind == EventKind.None ? -1 : _open.FindIndex(message => message.Kind == kind && !message.HasName);

    private int FindItem(EventKind kind, Extent itemId, ReadOnlySpan<byte> message)
    {
        for (int i = 0; i < _open.Count; i++)
        {
            if (_open[i].Kind == kind && _open[i].ItemId is { } id && itemId.Is(id, message)) return i;
        }

        return -1;
    }

    // Items of responses and of committed audio are added too; they come while a created one waits only where both happen at once.
    private int FirstUnnamedItem() => _open.FindIndex(message => message is { Kind: EventKind.ItemCreate, ItemId: null });

    private int FindCall(Extent callTag, ReadOnlySpan<byte> message)
    {
        if (!callTag.Exists) return First(EventKind.ResponseCreate);
        for (int i = 0; i < _open.Count; i++)
        {
            if (_open[i].CallTag is { } tag && callTag.Is(tag, message)) return i;
        }

        return -1;
    }

    private int First(EventKind kind)
    {
        for (int i = 0; i < _open.Count; i++)
        {
            if (_open[i].Kind == kind) return i;
        }

        return -1;
    }

    private void Remove(int index)
    {
        _bytes -= _open[index].Bytes;
        _open.RemoveAt(index);
    }
}
