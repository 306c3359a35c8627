using System.Text;
using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Conversation.Responses;

/// <summary>A call of one of the client's functions.</summary>
internal sealed class CallOutput(ConversationState state, ResponseRun run, int index, string name, string callId) : ItemOutput(state, run, index)
{
    private const int PieceLength = 8;

    private readonly StringBuilder _arguments = new();

    public static IEnumerable<string> Pieces(string arguments) => arguments.Chunk(PieceLength).Select(piece => new string(piece));

    public void Say(string delta)
    {
        _arguments.Append(delta);
        Outbox.Send(new ServerEvent.ResponseFunctionCallArgumentsDelta
        {
            EventId = Outbox.NewId(),
            ResponseId = ResponseId,
            ItemId = ItemId,
            OutputIndex = Index,
            CallId = callId,
            Delta = delta,
        });
    }

    protected override ConversationItem Item(ItemStatus status) => new ConversationItem.FunctionCall
    {
        Id = ItemId,
        Status = status,
        CallId = callId,
        Name = name,
        Arguments = _arguments.ToString(),
    };

    protected override void OpenContent()
    {
    }

    protected override void CloseContent() => Outbox.Send(new ServerEvent.ResponseFunctionCallArgumentsDone
    {
        EventId = Outbox.NewId(),
        ResponseId = ResponseId,
        ItemId = ItemId,
        OutputIndex = Index,
        CallId = callId,
        Name = name,
        Arguments = _arguments.ToString(),
    });
}
