namespace RealtimeGen;

/// <summary>A response that somebody holds in hand: its events as they come, and its end.</summary>
internal sealed class ResponseTrack(string id, long maxUnreadBytes)
{
    private readonly TaskCompletionSource<byte[]> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Exception? _streamError;
    private bool _isStreamOver;

    public string Id => id;

    /// <summary>The response's status as the server said it last.</summary>
    public volatile string? Status;

    /// <summary>Whether its end has come. Guarded by the owner of the calls.</summary>
    public bool IsOver { get; set; }

    public Inbox Inbox { get; } = new(maxUnreadBytes);

    /// <summary>The message that ends it.</summary>
    public Task<byte[]> Done => _done.Task;

    /// <summary>Why the stream of events is over; null where it is complete.</summary>
    public Task<Exception?> WhyOverAsync() => Task.FromResult(_streamError);

    /// <summary>On the receiving loop: an event of this response.</summary>
    public void Show(Frame frame)
    {
        if (_isStreamOver) return;
        Frame copy = Inbox.Rent();
        copy.CopyFrom(frame);
        if (Inbox.TryAdd(copy)) return;
        EndStream(new RealtimeReaderTooSlowException(
            $"Events of the response {id} were not read as fast as they came, so its stream ends here; the response itself goes on. Read it without waiting in between, or raise {nameof(RealtimeConnectionOptions.MaxUnreadBytes)}."));
    }

    /// <summary>On the receiving loop: the response is over.</summary>
    public void Complete(ReadOnlySpan<byte> message)
    {
        EndStream(null);
        _done.TrySetResult(message.ToArray());
    }

    /// <summary>Nothing more will be heard of it.</summary>
    public void Fail(Exception reason)
    {
        EndStream(reason);
        _done.TrySetException(reason);
        _ = _done.Task.Exception;
    }

    private void EndStream(Exception? reason)
    {
        if (_isStreamOver) return;
        _isStreamOver = true;
        _streamError = reason;
        Inbox.Complete();
    }
}
