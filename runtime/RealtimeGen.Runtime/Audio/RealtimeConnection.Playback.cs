using System.Collections.Immutable;
using System.Text.Json;

namespace RealtimeGen;

// What is heard of what was received.
public sealed partial class RealtimeConnection<TClient, TServer> : IPlaybackOutlet
{
    private ImmutableArray<RealtimePlayback> _playbacks = [];
    private volatile bool _isInterruptedByServer;
    private bool _isSessionSet;

    /// <summary>Counts the model's audio from now on, so that the user can interrupt it. Once for each player, before its first audio.</summary>
    /// <param name="bytesPerMillisecond">Bytes of a millisecond in the session's output format: 48 for pcm16, 8 for G.711.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytesPerMillisecond"/> is not positive.</exception>
    public RealtimePlayback TrackPlayback(int bytesPerMillisecond = RealtimePlayback.Pcm16BytesPerMillisecond)
    {
        RealtimePlayback playback = new(this, bytesPerMillisecond, _isInterruptedByServer);
        ImmutableInterlocked.Update(ref _playbacks, static (playbacks, added) => playbacks.Add(added), playback);
        return playback;
    }

    ValueTask IPlaybackOutlet.SendAsync<TState>(TState state, Action<Utf8JsonWriter, TState> write, CancellationToken cancellationToken)
    {
        _life.ThrowUnlessOpen();
        Frame frame = _life.Frames.Rent();
        Utf8JsonWriter json = frame.Json;
        write(json, state);
        json.Flush();
        frame.Open(EnvelopeReader.ReadSent(frame.Written.Span));
        return _life.PostAsync(frame, cancellationToken);
    }

    void IPlaybackOutlet.Interrupted(RealtimeInterruption told) => _telemetry.Interrupted(told);

    private void EndPlaybacks()
    {
        foreach (RealtimePlayback playback in _playbacks) playback.OnSessionEnded();
    }

    private void ShowToPlaybacks(Frame frame)
    {
        ReadOnlySpan<byte> message = frame.Written.Span;
        if (frame.Kind is EventKind.SessionCreated or EventKind.SessionUpdated)
        {
            // A session that was set stays as it is: a fresh one of a later link is made the same, unseen.
            if (frame.Kind == EventKind.SessionCreated && _isSessionSet) return;
            _isSessionSet |= frame.Kind == EventKind.SessionUpdated;
            _isInterruptedByServer = PlaybackSubject.Interrupts(frame.Envelope.Session.In(message));
        }

        foreach (RealtimePlayback playback in _playbacks) playback.OnReceived(frame.Envelope, message);
    }
}
