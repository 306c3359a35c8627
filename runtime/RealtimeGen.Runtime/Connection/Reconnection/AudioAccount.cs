namespace RealtimeGen;

/// <summary>How much input audio was sent and not committed: by a commit of this side as far as it was sent by then, by one of the server as a whole.</summary>
internal sealed class AudioAccount
{
    private readonly Lock _gate = new();
    private readonly Queue<long> _commits = new();
    private long _sent;
    private long _settled;

    public long UncommittedBytes
    {
        get
        {
            lock (_gate) return _sent - _settled;
        }
    }

    public static long BytesOf(Frame frame)
    {
        ReadOnlySpan<byte> message = frame.Written.Span;
        int member = message.IndexOf("\"audio\":\""u8);
        if (member < 0) return 0;
        ReadOnlySpan<byte> base64 = message[(member + 9)..];
        int length = base64.IndexOf((byte)'"');
        return length < 0 ? 0 : (base64[..length].TrimEnd((byte)'=').Length * 3L) / 4;
    }

    public void Sending(Frame frame)
    {
        switch (frame.Kind)
        {
            case EventKind.AudioAppend:
                lock (_gate) _sent += BytesOf(frame);
                break;
            case EventKind.AudioCommit or EventKind.AudioClear:
                lock (_gate) _commits.Enqueue(_sent);
                break;
        }
    }

    public void Received(Frame frame)
    {
        if (frame.Kind is not (EventKind.AudioCommitted or EventKind.AudioCleared)) return;
        lock (_gate) _settled = _commits.TryDequeue(out long upTo) ? upTo : _sent;
    }

    public void Clear()
    {
        lock (_gate)
        {
            _commits.Clear();
            _sent = _settled = 0;
        }
    }
}
