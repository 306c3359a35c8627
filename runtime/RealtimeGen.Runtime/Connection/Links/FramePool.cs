namespace RealtimeGen;

/// <summary>Frames of one connection that wait to be used again.</summary>
/// <remarks>
/// Starts empty and grows with the largest burst, because the frames of a burst come back at once and the next burst needs them; allocating them anew
/// doubles the cost of receiving. What was not needed for a while is given back.
/// </remarks>
internal sealed class FramePool
{
    private const int KeptFrames = 64;
    private const long ReviewMilliseconds = 5_000;

    private readonly Lock _gate = new();
    private readonly Stack<Frame> _idle = new();
    private int _leastIdle;
    private long _reviewedAt = Environment.TickCount64;

    public Frame Rent()
    {
        lock (_gate)
        {
            if (_idle.TryPop(out Frame? frame))
            {
                _leastIdle = Math.Min(_leastIdle, _idle.Count);
                return frame;
            }

            _leastIdle = 0;
        }

        return new Frame();
    }

    /// <summary>Rents what is idle, up to so many and at least one.</summary>
    public void Rent(List<Frame> frames, int most)
    {
        lock (_gate)
        {
            while (frames.Count < most && _idle.TryPop(out Frame? frame)) frames.Add(frame);
            _leastIdle = Math.Min(_leastIdle, _idle.Count);
        }

        if (frames.Count == 0) frames.Add(new Frame());
    }

    public void Return(ReadOnlySpan<Frame> frames)
    {
        foreach (Frame frame in frames) frame.Clear();
        lock (_gate)
        {
            foreach (Frame frame in frames) _idle.Push(frame);
            if (Environment.TickCount64 - _reviewedAt > ReviewMilliseconds) Review();
        }
    }

    private void Review()
    {
        for (; _leastIdle > KeptFrames; _leastIdle--) _idle.Pop().Release();
        _leastIdle = _idle.Count;
        _reviewedAt = Environment.TickCount64;
    }
}
