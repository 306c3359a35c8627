using RealtimeGen.Testing.Conversation.Audio;

namespace RealtimeGen.Testing.Conversation.Turns;

/// <summary>Hears speech begin and turns end in audio, frame by frame.</summary>
internal sealed class SpeechDetector
{
    public const int FrameBytes = FrameMs * Pcm.BytesPerMs;

    private const int FrameMs = 20;

    private long _spokenMs;
    private long _silenceMs;

    public bool IsSpeech { get; private set; }

    public Heard Listen(ReadOnlySpan<byte> frame, TurnSettings settings)
    {
        bool loud = Loudness.Of(frame) > settings.Threshold;
        if (!IsSpeech)
        {
            if (!loud) return Heard.Nothing;
            (IsSpeech, _spokenMs, _silenceMs) = (true, FrameMs, 0);
            return Heard.SpeechStarted;
        }

        (_spokenMs, _silenceMs) = loud ? (_spokenMs + _silenceMs + FrameMs, 0) : (_spokenMs, _silenceMs + FrameMs);
        if (loud || !settings.Ends(new Turn(TimeSpan.FromMilliseconds(_spokenMs), TimeSpan.FromMilliseconds(_silenceMs)))) return Heard.Nothing;
        IsSpeech = false;
        return Heard.TurnEnded;
    }

    public void Reset() => IsSpeech = false;
}

/// <summary>What a frame of audio changes.</summary>
internal enum Heard
{
    Nothing,
    SpeechStarted,
    TurnEnded,
}
