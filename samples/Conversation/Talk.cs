using System.Globalization;
using RealtimeGen;
using RealtimeGen.OpenAI.Ga;

namespace Conversation;

/// <summary>One question aloud, and its answer; asked again when the connection breaks before it is answered.</summary>
internal sealed class Talk : IDisposable
{
    private static readonly RealtimeSession Session = RealtimeSession.Create()
        .Instructions("Answer in one sentence.")
        .Audio(a => a
            .Input(i => i.TurnDetection(t => t.ServerVad().SilenceDurationMs(500)).Transcription(t => t.Model("whisper-1")))
            .Output(o => o.Voice("marin")))
        .Build();

    private readonly RealtimeConnection<ClientEvent, ServerEvent> _connection;
    private readonly Microphone _microphone;
    private readonly RealtimePlayback _playback;
    private readonly Player _player;
    private readonly Timeline _timeline;
    private CancellationTokenSource _asking = new();
    private Task _speaking = Task.CompletedTask;
    private volatile bool _mustAsk;
    private volatile bool _isHeard;
    private volatile string _words = "";
    private volatile bool _isAnswered;
    private volatile bool _awaitsCut;

    public Talk(RealtimeConnection<ClientEvent, ServerEvent> connection, ReadOnlyMemory<byte> question, Timeline timeline)
    {
        _connection = connection;
        _timeline = timeline;
        _microphone = new Microphone(connection, question, timeline);
        _playback = connection.TrackPlayback(Wave.BytesPerMillisecond);
        _player = new Player(_playback);
        connection.Changed += (_, change) => Note(change);
    }

    /// <summary>Holds the conversation until the answer was heard, or interrupted.</summary>
    /// <returns>What was heard, and what the server says that it said.</returns>
    public async Task<(byte[] Pcm, string Words)> HoldAsync(TimeSpan? interruptAfter, CancellationToken cancellationToken)
    {
        using CancellationTokenSource over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task[] working = [ListenAsync(over.Token), _player.PlayAsync(over.Token), ConverseAsync(interruptAfter, over.Token)];
        await await Task.WhenAny(working);
        await over.CancelAsync();
        await Task.WhenAll([_speaking, .. working]).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return (_player.Heard, _words);
    }

    public void Dispose() => _asking.Dispose();

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        await foreach (ServerEvent received in _connection.ReadAllAsync(cancellationToken))
        {
            switch (received)
            {
                case ServerEvent.SessionCreated:
                    _timeline.Received("session.created");
                    break;

                case ServerEvent.SessionUpdated:
                    _timeline.Received("session.updated");
                    break;

                case ServerEvent.InputAudioBufferSpeechStarted:
                    _timeline.Received("input_audio_buffer.speech_started");
                    break;

                case ServerEvent.InputAudioBufferSpeechStopped:
                    _timeline.Received("input_audio_buffer.speech_stopped");
                    break;

                case ServerEvent.ConversationItemInputAudioTranscriptionCompleted heard:
                    _timeline.Received("conversation.item.input_audio_transcription.completed", $"\"{heard.Transcript}\"");
                    _isHeard = true;
                    break;

                case ServerEvent.ResponseCreated:
                    _timeline.Received("response.created");
                    break;

                case ServerEvent.ResponseOutputAudioDelta audio:
                    _timeline.Received("response.output_audio.delta");
                    _player.Add(audio.ItemId, audio.Delta.Memory);
                    break;

                case ServerEvent.ResponseOutputAudioTranscriptDone said:
                    _timeline.Received("response.output_audio_transcript.done", $"\"{said.Transcript}\"");
                    _words = said.Transcript;
                    break;

                case ServerEvent.ConversationItemTruncated cut:
                    _timeline.Received("conversation.item.truncated", $"at {cut.AudioEndMs} ms");
                    _awaitsCut = false;
                    break;

                case ServerEvent.ResponseDone { Response: var response }:
                    _timeline.Received("response.done", $"{response.Status}");
                    if (response.Status == ResponseStatus.Failed) throw new UsageException("The server could not answer");
                    _isAnswered = true;
                    break;

                // An interruption in the moment in which the answer ends by itself.
                case ServerEvent.Error { ErrorValue: { Code.Value: "response_cancel_not_active" } late }:
                    _timeline.Received("error", late.Message);
                    break;

                case ServerEvent.Error { ErrorValue: var error }:
                    throw new UsageException($"The server refused: {error.Message}");
            }
        }
    }

    /// <summary>
    /// Asks; again after a reconnection. The connection has brought session and conversation over to the new link, so what the server has heard needs no
    /// saying again: only the answer is missing.
    /// </summary>
    private async Task AskAsync(CancellationToken cancellationToken)
    {
        _isAnswered = false;
        _player.Clear(forgetsHeard: true);
        if (_isHeard)
        {
            _timeline.Sent("response.create");
            await _connection.CreateResponseAsync(cancellationToken);
            return;
        }

        await _asking.CancelAsync();
        _asking.Dispose();
        _asking = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        // A beginning that is on the new link already: it waited to be sent.
        await _connection.SendAsync(new ClientEvent.InputAudioBufferClear(), cancellationToken);
        _timeline.Sent("input_audio_buffer.clear");
        _speaking = _microphone.SpeakAsync(_asking.Token);
    }

    /// <summary>Asks, and is done when there is nothing more to hear.</summary>
    private async Task ConverseAsync(TimeSpan? interruptAfter, CancellationToken cancellationToken)
    {
        while (!await TryAsync(() => _connection.UpdateSessionAsync(Session, cancellationToken))) _timeline.Note("the session is set again");
        _mustAsk = true;
        while (!_isAnswered || !_player.IsIdle || _awaitsCut)
        {
            if (_mustAsk)
            {
                _mustAsk = false;
                await TryAsync(() => AskAsync(cancellationToken));
            }

            await Task.Delay(20, cancellationToken);
            if (!(_player.Time >= interruptAfter) || _awaitsCut) continue;
            interruptAfter = null;
            RealtimeInterruption told = await _playback.InterruptAsync(cancellationToken);
            _player.Clear();
            _awaitsCut = told.PlayedMilliseconds > 0;
            _timeline.Note($"interrupted after {told.PlayedMilliseconds} ms, {told.DroppedMilliseconds} ms dropped");
        }
    }

    /// <summary>False: the connection was lost before the answer, and is made again.</summary>
    private static async Task<bool> TryAsync(Func<Task> ask)
    {
        try
        {
            await ask();
            return true;
        }
        catch (RealtimeReconnectedException)
        {
            return false;
        }
    }

    private void Note(RealtimeConnectionChange change)
    {
        switch (change.Kind)
        {
            case RealtimeConnectionChangeKind.Lost:
                // What is said now would be the first that the new session hears.
                _asking.Cancel();
                _timeline.Note(string.Create(CultureInfo.InvariantCulture, $"{change.Exception?.Message} Again in {change.Delay.TotalSeconds:0.0} s."));
                break;
            case RealtimeConnectionChangeKind.Reconnected:
                _timeline.Note("connected again");
                _mustAsk = !_isAnswered;
                break;
        }
    }
}
