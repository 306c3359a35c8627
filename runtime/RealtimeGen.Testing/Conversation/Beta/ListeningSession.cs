using RealtimeGen.OpenAI.Beta;
using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Session;
using RealtimeGen.Testing.Session.Beta;
using ClientEvent = RealtimeGen.OpenAI.Beta.ClientEvent;
using RealtimeSession = RealtimeGen.OpenAI.Beta.RealtimeSession;
using ServerEvent = RealtimeGen.OpenAI.Beta.ServerEvent;

namespace RealtimeGen.Testing.Conversation.Beta;

/// <summary>A session that writes down what it hears.</summary>
internal sealed class ListeningSession(TranscriptionSession session) : IBetaSession
{
    private TranscriptionSession _session = session;

    public ServerEvent Created(string eventId) => new ServerEvent.TranscriptionSessionCreated { EventId = eventId, Session = _session };

    public ServerEvent Updated(string eventId) => new ServerEvent.TranscriptionSessionUpdated { EventId = eventId, Session = _session };

    public Refusal? Refuse(ClientEvent update) =>
        update is ClientEvent.TranscriptionSessionUpdate asked ? SessionJudge.Refuse(asked, _session) : Refusal.OfAnotherSession(update.Type);

    public ClientSession ToGa(ClientEvent update)
    {
        TranscriptionSession asked = ((ClientEvent.TranscriptionSessionUpdate)update).Session;
        RealtimeSession input = new()
        {
            InputAudioFormat = asked.InputAudioFormat,
            InputAudioTranscription = asked.InputAudioTranscription,
            TurnDetection = asked.TurnDetection,
            InputAudioNoiseReduction = asked.InputAudioNoiseReduction,
        };
        return new ClientSession.Transcription { Audio = new TranscriptionSessionAudio { Input = input.ToGa().Audio?.Input } };
    }

    public void Take(ClientEvent update) => _session = _session.With(((ClientEvent.TranscriptionSessionUpdate)update).Session);
}
