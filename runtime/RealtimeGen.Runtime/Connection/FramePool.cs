using System.Collections.Concurrent;

namespace RealtimeGen;

/// <summary>Frames of one connection that wait to be used again. Starts empty: most connections need few.</summary>
internal sealed class FramePool
{
    private const int MaxIdle = 64;

    private readonly ConcurrentQueue<Frame> _idle = new();

    public Frame Rent() => _idle.TryDequeue(out Frame? frame) ? frame : new Frame();

    public void Return(Frame frame)
    {
        frame.Clear();
        if (_idle.Count < MaxIdle) _idle.Enqueue(frame);
    }
}
