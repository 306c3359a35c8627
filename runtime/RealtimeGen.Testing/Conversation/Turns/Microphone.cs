using System.Globalization;
using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Answers;
using RealtimeGen.Testing.Conversation.Audio;
using RealtimeGen.Testing.Conversation.Responses;
using RealtimeGen.Testing.Session;

namespace RealtimeGen.Testing.Conversation.Turns;

/// <summary>Serves the client's events about the input audio buffer, and finds the user's turns in it.</summary>
internal sealed class Microphone(ConversationState state, ResponseDesk responses, TurnTaker turns, Script script)
{
    // The service takes no shorter turn from a client.
    private const int ShortestMs = 100;

    private readonly AudioBuffer _buffer = new();
    private readonly SpeechDetector _detector = new();
    private readonly Outbox _outbox = state.Outbox;
    private long _judged;
    private string? _speechItem;
    private long _speechStart;

    /// <summary>Milliseconds of audio that were written in the session.</summary>
    public long WrittenMs => Pcm.Ms(_buffer.End);

    public bool IsSpeech => _detector.IsSpeech;

    /// <summary>How often the user has begun to speak.</summary>
    public int Beginnings { get; private set; }

    public void Append(ClientEvent.InputAudioBufferAppend asked)
    {
        _buffer.Append(WireAudio.ToPcm(asked.Audio.Memory, state.Input.Format).Span);
        TurnSettings? settings = TurnSettings.Of(state.Input.TurnDetection.Value, script.EndsTurn);
        if (settings is null)
        {
            _judged = _buffer.End;
            return;
        }

        while (_buffer.End - _judged >= SpeechDetector.FrameBytes)
        {
            Heard heard = _detector.Listen(_buffer.Read(_judged, SpeechDetector.FrameBytes), settings);
            _judged += SpeechDetector.FrameBytes;
            if (heard == Heard.SpeechStarted) StartSpeech(settings);
            if (heard == Heard.TurnEnded) EndTurn(settings);
        }
    }

    public Refusal? Commit()
    {
        double bufferedMs = Pcm.Duration(_buffer.End - _buffer.Start).TotalMilliseconds;
        if (bufferedMs < ShortestMs)
        {
            return new Refusal(
                "input_audio_buffer_commit_empty",
                "Error committing input audio buffer: buffer too small. "
                    + string.Create(CultureInfo.InvariantCulture, $"Expected at least {ShortestMs}ms of audio, but buffer only has {bufferedMs:F2}ms of audio."),
                null);
        }

        CommitAll();
        return null;
    }

    /// <summary>Makes all that is buffered a turn, be it nothing.</summary>
    public void CommitAll(string? itemId = null)
    {
        string id = itemId ?? _speechItem ?? state.Ids.Item();
        byte[] pcm = _buffer.Take(_buffer.Start, _buffer.End);
        Forget();
        turns.Take(id, pcm);
    }

    public void Clear()
    {
        _buffer.Clear();
        Forget();
        _outbox.Send(new ServerEvent.InputAudioBufferCleared { EventId = _outbox.NewId() });
    }

    /// <summary>Starts listening anew: what is buffered already is not judged again.</summary>
    public void Forget()
    {
        _judged = _buffer.End;
        _speechItem = null;
        _detector.Reset();
    }

    private void StartSpeech(TurnSettings settings)
    {
        Beginnings++;
        _speechItem = state.Ids.Item();
        long wanted = _judged - SpeechDetector.FrameBytes - (settings.PrefixMs * Pcm.BytesPerMs);

        // Behind speech that a change of the session has cut short, its beginning is still in the buffer.
        _speechStart = Math.Max(wanted, Math.Max(_buffer.Start, _speechStart));
        _outbox.Send(new ServerEvent.InputAudioBufferSpeechStarted
        {
            EventId = _outbox.NewId(),
            AudioStartMs = Pcm.Ms(_speechStart),
            ItemId = _speechItem,
        });
        if (settings.InterruptsResponse) responses.Interrupt();
    }

    private void EndTurn(TurnSettings settings)
    {
        string id = _speechItem!;
        _outbox.Send(new ServerEvent.InputAudioBufferSpeechStopped { EventId = _outbox.NewId(), AudioEndMs = Pcm.Ms(_judged), ItemId = id });
        byte[] pcm = _buffer.Take(_speechStart, _judged);
        _speechItem = null;
        turns.Take(id, pcm);
        if (settings.CreatesResponse) responses.AnswerTurn();
    }
}
