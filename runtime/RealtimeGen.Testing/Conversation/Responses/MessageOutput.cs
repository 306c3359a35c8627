using System.Buffers;
using System.Text;
using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Audio;

namespace RealtimeGen.Testing.Conversation.Responses;

/// <summary>A message of the model, with one part: text, or audio and its transcript.</summary>
internal sealed class MessageOutput(ConversationState state, ResponseRun run, int index) : ItemOutput(state, run, index)
{
    private const int ContentIndex = 0;

    private readonly StringBuilder _text = new();
    private readonly ArrayBufferWriter<byte> _audio = new();
    private bool _isOpen;

    public void Say(string delta)
    {
        _text.Append(delta);
        Outbox.Send(Settings.IsSpoken
            ? new ServerEvent.ResponseOutputAudioTranscriptDelta
            {
                EventId = Outbox.NewId(),
                ResponseId = ResponseId,
                ItemId = ItemId,
                OutputIndex = Index,
                ContentIndex = ContentIndex,
                Delta = delta,
            }
            : new ServerEvent.ResponseOutputTextDelta
            {
                EventId = Outbox.NewId(),
                ResponseId = ResponseId,
                ItemId = ItemId,
                OutputIndex = Index,
                ContentIndex = ContentIndex,
                Delta = delta,
            });
    }

    public void Sound(ReadOnlyMemory<byte> pcm)
    {
        _audio.Write(pcm.Span);
        Outbox.Send(new ServerEvent.ResponseOutputAudioDelta
        {
            EventId = Outbox.NewId(),
            ResponseId = ResponseId,
            ItemId = ItemId,
            OutputIndex = Index,
            ContentIndex = ContentIndex,
            Delta = new JsonBytes(WireAudio.FromPcm(pcm, Settings.Format)),
        });
    }

    protected override ConversationItem Item(ItemStatus status) => new ConversationItem.Message
    {
        Id = ItemId,
        Status = status,
        Role = Role.Assistant,
        Content = _isOpen ? [Content()] : [],
    };

    protected override void OpenContent()
    {
        _isOpen = true;
        Outbox.Send(new ServerEvent.ResponseContentPartAdded
        {
            EventId = Outbox.NewId(),
            ResponseId = ResponseId,
            ItemId = ItemId,
            OutputIndex = Index,
            ContentIndex = ContentIndex,
            Part = Part(),
        });
    }

    protected override void CloseContent()
    {
        if (Settings.IsSpoken) CloseAudio();
        else CloseText();
        Outbox.Send(new ServerEvent.ResponseContentPartDone
        {
            EventId = Outbox.NewId(),
            ResponseId = ResponseId,
            ItemId = ItemId,
            OutputIndex = Index,
            ContentIndex = ContentIndex,
            Part = Part(),
        });
    }

    private void CloseText() => Outbox.Send(new ServerEvent.ResponseOutputTextDone
    {
        EventId = Outbox.NewId(),
        ResponseId = ResponseId,
        ItemId = ItemId,
        OutputIndex = Index,
        ContentIndex = ContentIndex,
        Text = _text.ToString(),
    });

    private void CloseAudio()
    {
        Outbox.Send(new ServerEvent.ResponseOutputAudioDone
        {
            EventId = Outbox.NewId(),
            ResponseId = ResponseId,
            ItemId = ItemId,
            OutputIndex = Index,
            ContentIndex = ContentIndex,
        });
        Outbox.Send(new ServerEvent.ResponseOutputAudioTranscriptDone
        {
            EventId = Outbox.NewId(),
            ResponseId = ResponseId,
            ItemId = ItemId,
            OutputIndex = Index,
            ContentIndex = ContentIndex,
            Transcript = _text.ToString(),
        });
    }

    /// <summary>The part as items name it.</summary>
    private ContentPart Content() => Settings.IsSpoken
        ? new ContentPart.OutputAudio { Transcript = _text.ToString(), Audio = new JsonBytes(_audio.WrittenMemory) }
        : new ContentPart.OutputText { Text = _text.ToString() };

    /// <summary>The part as the events about parts name it.</summary>
    private ContentPart Part() => Settings.IsSpoken
        ? new ContentPart.Audio { Transcript = _text.ToString() }
        : new ContentPart.Text { TextValue = _text.ToString() };
}
