using System.Text.Json.Nodes;

namespace RealtimeGen;

/// <summary>The opening that makes a fresh session the former one. Its answers are kept from everyone; what the server refuses of it is not.</summary>
internal sealed class Restoration : Opening
{
    private const string EventIds = "realtimegen_restore_";
    private const string SessionEventId = EventIds + "session";

    private readonly SessionShape _shape;

    // The receiving loop's own.
    private readonly HashSet<string> _unanswered = new(StringComparer.Ordinal);
    private bool _isSessionUnanswered;

    public Restoration(SessionMemory session, ConversationMemory conversation, SessionShape shape)
    {
        _shape = shape;
        List<ReadOnlyMemory<byte>> messages = [];
        if (session.Restore(SessionEventId) is { } update)
        {
            messages.Add(update);
            _isSessionUnanswered = true;
        }

        (RememberedItem[] items, int dropped) = conversation.Recall();
        HashSet<string> calls = new(StringComparer.Ordinal);
        foreach (RememberedItem item in items)
        {
            if (ItemReplay.Of(item, shape.AudioBytesPerMillisecond) is not { } replay || !IsComplete(replay, calls)) continue;
            messages.Add(new JsonObject { ["type"] = "conversation.item.create", ["event_id"] = EventIds + item.Id, ["item"] = replay }.ToUtf8());
            _unanswered.Add(item.Id);
        }

        Messages = messages;
        Items = _unanswered.Count;
        ItemsLeftOut = dropped + items.Length - Items;
    }

    public int Items { get; }

    public int ItemsLeftOut { get; }

    public override bool IsAnswer(Frame frame)
    {
        ReadOnlySpan<byte> message = frame.Written.Span;
        switch (frame.Kind)
        {
            case EventKind.SessionUpdated when _isSessionUnanswered:
                _isSessionUnanswered = false;
                _shape.Received(frame);
                return true;
            case EventKind.ItemAdded when _unanswered.Count > 0:
                return frame.Envelope.ItemId.TextIn(message) is { } added && _unanswered.Contains(added);
            case EventKind.ItemCreated or EventKind.ItemDone when _unanswered.Count > 0:
                return frame.Envelope.ItemId.TextIn(message) is { } done && _unanswered.Remove(done);
            case EventKind.Error when frame.Envelope.ErrorEventId.TextIn(message) is { } refused && refused.StartsWith(EventIds, StringComparison.Ordinal):
                if (refused == SessionEventId) _isSessionUnanswered = false;
                else _unanswered.Remove(refused[EventIds.Length..]);
                return false;
            default:
                return false;
        }
    }

    // The server refuses the result of a call that it does not know.
    private static bool IsComplete(JsonObject replay, HashSet<string> calls) => replay.Text("type") switch
    {
        "function_call" => calls.Add(replay.Text("call_id") ?? ""),
        "function_call_output" => calls.Contains(replay.Text("call_id") ?? ""),
        _ => true,
    };
}
