using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Server.Rules;

internal sealed class SpeechStartsAndStopsInTurn : Rule
{
    private string? _speaking;
    private bool _isUncertain;

    public override string Sentence => "speech_stopped follows the speech_started of the same item, unless the audio was committed or cleared, or turn detection changed, in between.";

    public override void Received(ServerEvent serverEvent)
    {
        switch (serverEvent)
        {
            case ServerEvent.InputAudioBufferSpeechStarted started:
                Demand(_speaking is null || _isUncertain, $"{started.ItemId} starts in {_speaking}");
                (_speaking, _isUncertain) = (started.ItemId, false);
                break;
            case ServerEvent.InputAudioBufferSpeechStopped stopped:
                Demand(_speaking == stopped.ItemId, $"{stopped.ItemId} stops, and {_speaking ?? "nothing"} has started");
                _speaking = null;
                break;
            case ServerEvent.InputAudioBufferCommitted or ServerEvent.InputAudioBufferCleared:
                _speaking = null;
                break;
            case ServerEvent.SessionUpdated:
                _isUncertain = true;
                break;
        }
    }
}

internal sealed class ATurnIsCommittedWhenItStops : Rule
{
    private string? _stopped;

    public override string Sentence => "input_audio_buffer.committed comes directly behind speech_stopped, for the same item.";

    public override void Received(ServerEvent serverEvent)
    {
        if (_stopped is not null) Demand((serverEvent as ServerEvent.InputAudioBufferCommitted)?.ItemId == _stopped, $"{_stopped} is followed by {serverEvent.Type}");
        _stopped = (serverEvent as ServerEvent.InputAudioBufferSpeechStopped)?.ItemId;
    }

    public override void Paused() => Demand(_stopped is null, $"nothing follows {_stopped}");
}

internal sealed class CommittedAudioBecomesAMessage : Rule
{
    private string? _committed;

    public override string Sentence => "conversation.item.added comes directly behind input_audio_buffer.committed, for the same item: a message of the user, with audio.";

    public override void Received(ServerEvent serverEvent)
    {
        if (_committed is not null)
        {
            Demand(
                serverEvent is ServerEvent.ConversationItemAdded { Item: ConversationItem.Message { Content: [ContentPart.InputAudio] } message } && message.Id == _committed && message.Role == Role.User,
                $"{_committed} is followed by {serverEvent}");
        }

        _committed = (serverEvent as ServerEvent.InputAudioBufferCommitted)?.ItemId;
    }

    public override void Paused() => Demand(_committed is null, $"nothing follows {_committed}");
}

internal sealed class AudioTimeGoesForward : Rule
{
    private long _last;

    public override string Sentence => "audio_start_ms and audio_end_ms never go back.";

    public override void Received(ServerEvent serverEvent)
    {
        long[] marks = serverEvent switch
        {
            ServerEvent.InputAudioBufferSpeechStarted started => [started.AudioStartMs],
            ServerEvent.InputAudioBufferSpeechStopped stopped => [stopped.AudioEndMs],
            _ => [],
        };
        foreach (long mark in marks)
        {
            Demand(mark >= _last, $"{mark} ms behind {_last} ms");
            _last = mark;
        }
    }
}

internal sealed class SpeechInterruptsTheAnswer : Rule
{
    private string? _active;
    private string? _interrupted;
    private bool _interrupts;

    public override string Sentence => "Where the session lets speech interrupt, no delta of the conversation's response follows speech_started, and it ends as cancelled by turn_detected.";

    public override void Received(ServerEvent serverEvent)
    {
        ServerSession? session = (serverEvent as ServerEvent.SessionCreated)?.Session ?? (serverEvent as ServerEvent.SessionUpdated)?.Session;
        if (session is ServerSession.Realtime { Audio.Input.TurnDetection.Value: var detection })
        {
            _interrupts = detection is TurnDetection.ServerVad { InterruptResponse: true } or TurnDetection.SemanticVad { InterruptResponse: true };
        }

        if (serverEvent is ServerEvent.InputAudioBufferSpeechStarted && _interrupts) _interrupted = _active;
        if (_interrupted is not null && serverEvent.Subject() == _interrupted)
        {
            Demand(!serverEvent.IsDelta(), serverEvent.ToString()!);
            if (serverEvent is ServerEvent.ResponseDone done)
            {
                Demand(done.Response.Status == ResponseStatus.Cancelled && done.Response.StatusDetails.Value?.Reason.Value == StatusReason.TurnDetected, done.ToString());
                _interrupted = null;
            }
        }

        if (serverEvent is ServerEvent.ResponseCreated { Response: var response } && response.ConversationId.HasValue) _active = response.Id;
        if (serverEvent is ServerEvent.ResponseDone over && over.Response.Id == _active) _active = null;
    }

    public override void Paused() => Demand(_interrupted is null, $"{_interrupted} goes on");
}

internal sealed class ATranscriptBelongsToATurn : Rule
{
    private readonly Dictionary<string, string> _deltas = [];
    private readonly HashSet<string> _turns = [];

    public override string Sentence => "A transcript is completed, or fails, once for a committed turn, and its deltas add up to it.";

    public override void Received(ServerEvent serverEvent)
    {
        switch (serverEvent)
        {
            case ServerEvent.InputAudioBufferCommitted committed:
                _turns.Add(committed.ItemId);
                break;
            case ServerEvent.ConversationItemInputAudioTranscriptionDelta delta:
                Demand(_turns.Contains(delta.ItemId), delta.ToString());
                _deltas[delta.ItemId] = _deltas.GetValueOrDefault(delta.ItemId, "") + delta.Delta;
                break;
            case ServerEvent.ConversationItemInputAudioTranscriptionCompleted completed:
                Demand(_turns.Remove(completed.ItemId), completed.ToString());
                Demand(_deltas.GetValueOrDefault(completed.ItemId, completed.Transcript) == completed.Transcript, completed.ToString());
                break;
            case ServerEvent.ConversationItemInputAudioTranscriptionFailed failed:
                Demand(_turns.Remove(failed.ItemId), failed.ToString());
                break;
        }
    }
}
