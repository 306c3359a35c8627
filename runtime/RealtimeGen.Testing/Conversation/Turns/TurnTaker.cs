using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Answers;
using RealtimeGen.Testing.Conversation.Audio;
using RealtimeGen.Testing.Conversation.Items;
using RealtimeGen.Testing.Conversation.Transcripts;

namespace RealtimeGen.Testing.Conversation.Turns;

/// <summary>Makes committed audio a message of the user.</summary>
internal sealed class TurnTaker(ConversationState state, Transcriber transcriber, Script script)
{
    private readonly Outbox _outbox = state.Outbox;

    public void Take(string id, byte[] pcm)
    {
        Hearing hearing = script.Hear(Pcm.Duration(pcm.Length));
        StoredItem item = new(id, new ConversationItem.Message
        {
            Id = id,
            Status = ItemStatus.Completed,
            Role = Role.User,
            Content = [new ContentPart.InputAudio { Audio = new JsonBytes(pcm), Transcript = null }],
        })
        {
            Heard = (hearing as Hearing.Words)?.Text,
        };
        _outbox.Send(new ServerEvent.InputAudioBufferCommitted { EventId = _outbox.NewId(), PreviousItemId = state.Items.LastId, ItemId = id });
        state.Items.Append(item);
        state.Items.Finish(item);
        transcriber.Begin(item, hearing, Pcm.Duration(pcm.Length));
    }
}
