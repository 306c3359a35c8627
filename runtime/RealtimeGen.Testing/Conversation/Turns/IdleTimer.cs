using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Responses;

namespace RealtimeGen.Testing.Conversation.Turns;

/// <summary>Has the model speak again when the user stays silent after an answer, where the session asks for it (<c>idle_timeout_ms</c>).</summary>
internal sealed class IdleTimer(ConversationState state, Microphone microphone, ResponseDesk responses)
{
    private int _round;

    /// <summary>Starts to wait: until the answer has been heard, and then as long as the session says.</summary>
    public void Start(TimeSpan audioOfAnswer)
    {
        int round = ++_round;
        if (Timeout is not { } timeout) return;
        (long from, int beginnings) = (microphone.WrittenMs, microphone.Beginnings);
        state.Agenda.After(audioOfAnswer + timeout, () =>
        {
            if (round == _round && Timeout is not null && beginnings == microphone.Beginnings && !microphone.IsSpeech && !responses.IsAnswering) Trigger(from);
        });
    }

    private TimeSpan? Timeout =>
        (state.Input.TurnDetection.Value as TurnDetection.ServerVad)?.IdleTimeoutMs.Value is { } ms ? TimeSpan.FromMilliseconds(ms) : null;

    private void Trigger(long from)
    {
        string id = state.Ids.Item();
        state.Outbox.Send(new ServerEvent.InputAudioBufferTimeoutTriggered
        {
            EventId = state.Outbox.NewId(),
            AudioStartMs = from,
            AudioEndMs = microphone.WrittenMs,
            ItemId = id,
        });
        microphone.CommitAll(id);
        responses.AnswerTurn();
    }
}
