using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Answers;
using RealtimeGen.Testing.Conversation.Items;
using RealtimeGen.Testing.Conversation.Responses;

namespace RealtimeGen.Testing.Conversation.Transcripts;

/// <summary>Writes down what users say, beside the answers, in sessions that ask for it.</summary>
internal sealed class Transcriber(ConversationState state)
{
    private const int ContentIndex = 0;

    private readonly Outbox _outbox = state.Outbox;

    public void Begin(StoredItem item, Hearing hearing, TimeSpan duration)
    {
        if (state.Input.Transcription.Value is not { } settings) return;
        state.Agenda.After(state.Pace.Transcribing, () =>
        {
            if (hearing is Hearing.Words words) Complete(item, words.Text, duration, settings.Model);
            else Fail(item, (Hearing.Failure)hearing);
        });
    }

    private void Complete(StoredItem item, string transcript, TimeSpan duration, TranscriptionModel? model)
    {
        bool atOnce = model == TranscriptionModel.Whisper1;
        foreach (string word in atOnce ? [] : Words.Of(transcript))
        {
            _outbox.Send(new ServerEvent.ConversationItemInputAudioTranscriptionDelta
            {
                EventId = _outbox.NewId(),
                ItemId = item.Id,
                ContentIndex = ContentIndex,
                Delta = word,
            });
        }

        if (item.Item is ConversationItem.Message message)
        {
            item.Item = message with
            {
                Content = [.. message.Content.Select(part => part is ContentPart.InputAudio audio ? audio with { Transcript = transcript } : part)],
            };
        }

        _outbox.Send(new ServerEvent.ConversationItemInputAudioTranscriptionCompleted
        {
            EventId = _outbox.NewId(),
            ItemId = item.Id,
            ContentIndex = ContentIndex,
            Transcript = transcript,
            Usage = atOnce ? new TranscriptionUsage.Duration { Seconds = duration.TotalSeconds } : Usage(transcript, duration),
        });
    }

    private void Fail(StoredItem item, Hearing.Failure failure) => _outbox.Send(new ServerEvent.ConversationItemInputAudioTranscriptionFailed
    {
        EventId = _outbox.NewId(),
        ItemId = item.Id,
        ContentIndex = ContentIndex,
        Error = new TranscriptionError { Type = "transcription_error", Code = failure.Code, Message = failure.Message },
    });

    private static TranscriptionUsage.Tokens Usage(string transcript, TimeSpan duration)
    {
        (long heard, long written) = (TokenCount.OfHeardAudio(duration), TokenCount.OfText(transcript));
        return new TranscriptionUsage.Tokens
        {
            InputTokens = heard,
            InputTokenDetails = new TranscriptionTokenDetails { TextTokens = 0, AudioTokens = heard },
            OutputTokens = written,
            TotalTokens = heard + written,
        };
    }
}
