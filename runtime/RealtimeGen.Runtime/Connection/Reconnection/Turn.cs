namespace RealtimeGen;

/// <summary>Whose turn it is: whether a response is asked for or under way, and whether somebody speaks.</summary>
internal sealed class Turn
{
    private int _asked;
    private int _active;
    private volatile bool _isSpoken;

    public bool IsResponding => Volatile.Read(ref _asked) > 0 || Volatile.Read(ref _active) > 0;

    public bool IsSpoken => _isSpoken;

    public void Sending(Frame frame)
    {
        if (frame.Kind == EventKind.ResponseCreate) Interlocked.Increment(ref _asked);
    }

    /// <param name="frame">The message.</param>
    /// <param name="answered">What it answers, or refuses.</param>
    public void Received(Frame frame, EventKind answered)
    {
        switch (frame.Kind)
        {
            case EventKind.ResponseCreated:
                Decrement(ref _asked);
                Interlocked.Increment(ref _active);
                break;
            case EventKind.ResponseDone:
                Decrement(ref _active);
                break;

            case EventKind.Error when answered == EventKind.ResponseCreate:
                Decrement(ref _asked);
                break;
            case EventKind.SpeechStarted:
                _isSpoken = true;
                break;
            case EventKind.AudioCommitted or EventKind.AudioCleared:
                _isSpoken = false;
                break;
        }
    }

    public void Clear()
    {
        Interlocked.Exchange(ref _asked, 0);
        Interlocked.Exchange(ref _active, 0);
        _isSpoken = false;
    }

    private static void Decrement(ref int count)
    {
        if (Interlocked.Decrement(ref count) < 0) Interlocked.Increment(ref count);
    }
}
