using System.Buffers;
using RealtimeGen;

namespace Conversation;

/// <summary>Plays the answer as a loudspeaker would, in real time: what was heard is the recording.</summary>
internal sealed class Player(RealtimePlayback playback)
{
    private const int ChunkMilliseconds = 20;

    private readonly Lock _gate = new();
    private readonly Queue<(string ItemId, ReadOnlyMemory<byte> Pcm)> _waiting = new();
    private readonly ArrayBufferWriter<byte> _heard = new();

    /// <summary>What was heard so far.</summary>
    public byte[] Heard
    {
        get
        {
            lock (_gate) return _heard.WrittenSpan.ToArray();
        }
    }

    public TimeSpan Time
    {
        get
        {
            lock (_gate) return TimeSpan.FromMilliseconds(_heard.WrittenCount / Wave.BytesPerMillisecond);
        }
    }

    public bool IsIdle
    {
        get
        {
            lock (_gate) return _waiting.Count == 0;
        }
    }

    public void Add(string itemId, ReadOnlyMemory<byte> pcm)
    {
        // What was on its way when the user interrupted.
        if (playback.IsInterrupted(itemId)) return;
        lock (_gate)
        {
            for (; pcm.Length > 0; pcm = pcm[Math.Min(ChunkMilliseconds * Wave.BytesPerMillisecond, pcm.Length)..])
            {
                _waiting.Enqueue((itemId, pcm[..Math.Min(ChunkMilliseconds * Wave.BytesPerMillisecond, pcm.Length)]));
            }
        }
    }

    /// <summary>Drops what waits; and, to begin anew, what was heard.</summary>
    public void Clear(bool forgetsHeard = false)
    {
        lock (_gate)
        {
            _waiting.Clear();
            if (forgetsHeard) _heard.ResetWrittenCount();
        }
    }

    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        using PeriodicTimer clock = new(TimeSpan.FromMilliseconds(ChunkMilliseconds));
        while (await clock.WaitForNextTickAsync(cancellationToken))
        {
            lock (_gate)
            {
                if (!_waiting.TryDequeue(out (string ItemId, ReadOnlyMemory<byte> Pcm) next)) continue;
                _heard.Write(next.Pcm.Span);
                playback.Played(next.ItemId, next.Pcm.Length);
            }
        }
    }
}
