using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Server.Rules;

internal sealed class OutputItemsComeOneByOne : Rule
{
    private readonly Dictionary<string, (long Next, string? Open)> _responses = [];

    public override string Sentence => "The items of a response are numbered from 0, and one is done before the next is added.";

    public override void Received(ServerEvent serverEvent)
    {
        if (serverEvent is ServerEvent.ResponseOutputItemAdded added)
        {
            (long next, string? open) = _responses.GetValueOrDefault(added.ResponseId);
            Demand(added.OutputIndex == next && open is null, $"{added} in {open}");
            _responses[added.ResponseId] = (next + 1, ServerEventFacts.IdOf(added.Item));
        }

        if (serverEvent is ServerEvent.ResponseOutputItemDone done)
        {
            (long next, string? open) = _responses.GetValueOrDefault(done.ResponseId);
            Demand(done.OutputIndex == next - 1 && open == ServerEventFacts.IdOf(done.Item), $"{done} in {open}");
            _responses[done.ResponseId] = (next, null);
        }

        if (serverEvent is ServerEvent.ResponseDone over) Demand(_responses.GetValueOrDefault(over.Response.Id!).Open is null, $"{over.Response.Id} leaves an item open");
    }
}

internal sealed class TheConversationGetsTheItems : Rule
{
    private readonly HashSet<string> _apart = [];
    private string? _expected;

    public override string Sentence => "conversation.item.added comes directly behind response.output_item.added, unless the response is apart from the conversation: then never.";

    public override void Received(ServerEvent serverEvent)
    {
        string? added = serverEvent is ServerEvent.ConversationItemAdded { Item: var item } ? ServerEventFacts.IdOf(item) : null;
        if (_expected is not null) Demand(added == _expected, $"{_expected} is followed by {serverEvent.Type}");
        _expected = null;
        if (serverEvent is ServerEvent.ResponseCreated { Response: var response } && !response.ConversationId.HasValue) _apart.Add(response.Id!);
        if (serverEvent is not ServerEvent.ResponseOutputItemAdded output) return;
        string id = ServerEventFacts.IdOf(output.Item);
        if (_apart.Contains(output.ResponseId)) _apart.Add(id);
        else _expected = id;
        Demand(!ServerEventFacts.HasStatus(output.Item) || ServerEventFacts.StatusOf(output.Item) == ItemStatus.InProgress, $"{output.Item} is new");
    }

    public override void Paused() => Demand(_expected is null, $"nothing follows {_expected}");
}

/// <summary>What is open in each item of a response.</summary>
internal sealed class APartIsOpenWhileItSpeaks : Rule
{
    private readonly HashSet<string> _open = [];
    private readonly HashSet<string> _closed = [];

    public override string Sentence => "Deltas and done events of text, audio and transcript come between content_part.added and content_part.done of their item.";

    public override void Received(ServerEvent serverEvent)
    {
        switch (serverEvent)
        {
            case ServerEvent.ResponseContentPartAdded added:
                Demand(_open.Add(added.ItemId) && !_closed.Contains(added.ItemId), added.ToString());
                break;
            case ServerEvent.ResponseContentPartDone done:
                Demand(_open.Remove(done.ItemId), done.ToString());
                _closed.Add(done.ItemId);
                break;
            case { } speaking when speaking.Type.StartsWith("response.output_text.", StringComparison.Ordinal) || speaking.Type.StartsWith("response.output_audio", StringComparison.Ordinal):
                Demand(_open.Contains(speaking.ItemId()!), speaking.ToString()!);
                break;
            case ServerEvent.ResponseOutputItemDone { Item: ConversationItem.Message message }:
                Demand(_closed.Contains(message.Id!), $"{message.Id} is done with an open part");
                break;
        }
    }
}

internal sealed class AnItemClosesInOrder : Rule
{
    private static readonly string[] Closing =
    [
        "response.output_audio.done", "response.output_audio_transcript.done", "response.output_text.done", "response.function_call_arguments.done",
        "response.mcp_call_arguments.done", "response.content_part.done", "conversation.item.done", "response.output_item.done",
    ];

    private readonly Dictionary<string, int> _reached = [];

    public override string Sentence =>
        "An item of a response closes in this order: audio, transcript (or text, or arguments), content part, conversation.item.done, response.output_item.done; no delta comes in between.";

    public override void Received(ServerEvent serverEvent)
    {
        if (serverEvent is ServerEvent.ConversationItemAdded added) _reached.Remove(ServerEventFacts.IdOf(added.Item));
        string? id = serverEvent switch
        {
            ServerEvent.ConversationItemDone done => ServerEventFacts.IdOf(done.Item),
            ServerEvent.ResponseOutputItemDone done => ServerEventFacts.IdOf(done.Item),
            _ => serverEvent.ResponseId() is null ? null : serverEvent.ItemId(),
        };
        if (id is null) return;
        int stage = Array.IndexOf(Closing, serverEvent.Type);
        int reached = _reached.GetValueOrDefault(id, -1);
        Demand(stage < 0 ? reached < 0 : stage > reached, $"{serverEvent.Type} of {id} comes behind {(reached < 0 ? "nothing" : Closing[reached])}");
        if (stage >= 0) _reached[id] = Math.Max(stage, reached);
    }
}

internal sealed class DeltasAddUp : Rule
{
    private readonly Dictionary<string, string> _said = [];

    public override string Sentence => "Deltas of text, transcript and arguments add up to what the done event, the part and the item say.";

    public override void Received(ServerEvent serverEvent)
    {
        switch (serverEvent)
        {
            case ServerEvent.ResponseOutputTextDelta delta: Say(delta.ItemId, delta.Delta); break;
            case ServerEvent.ResponseOutputAudioTranscriptDelta delta: Say(delta.ItemId, delta.Delta); break;
            case ServerEvent.ResponseFunctionCallArgumentsDelta delta: Say(delta.ItemId, delta.Delta); break;
            case ServerEvent.ResponseMcpCallArgumentsDelta delta: Say(delta.ItemId, delta.Delta); break;
            case ServerEvent.ResponseMcpCallArgumentsDone done: Compare(done.ItemId, done.Arguments); break;
            case ServerEvent.ResponseOutputItemDone { Item: ConversationItem.McpCall call }: Compare(call.Id, call.Arguments); break;
            case ServerEvent.ResponseOutputTextDone done: Compare(done.ItemId, done.Text); break;
            case ServerEvent.ResponseOutputAudioTranscriptDone done: Compare(done.ItemId, done.Transcript); break;
            case ServerEvent.ResponseFunctionCallArgumentsDone done: Compare(done.ItemId, done.Arguments); break;
            case ServerEvent.ResponseContentPartDone { Part: ContentPart.Text part } done: Compare(done.ItemId, part.TextValue.Value); break;
            case ServerEvent.ResponseContentPartDone { Part: ContentPart.Audio part } done: Compare(done.ItemId, part.Transcript.Value); break;
            case ServerEvent.ResponseOutputItemDone { Item: ConversationItem.FunctionCall call }: Compare(call.Id!, call.Arguments); break;
            case ServerEvent.ResponseOutputItemDone { Item: ConversationItem.Message { Content: [ContentPart.OutputText part] } message }: Compare(message.Id!, part.Text); break;
            case ServerEvent.ResponseOutputItemDone { Item: ConversationItem.Message { Content: [ContentPart.OutputAudio part] } message } when part.Transcript.IsSet:
                Compare(message.Id!, part.Transcript.Value);
                break;
        }
    }

    private void Say(string item, string delta) => _said[item] = _said.GetValueOrDefault(item, "") + delta;

    private void Compare(string item, string? whole) => Demand(_said.GetValueOrDefault(item, "") == whole, $"{item} said '{_said.GetValueOrDefault(item)}' and has '{whole}'");
}

internal sealed class AResponseHasOneModality : Rule
{
    private readonly Dictionary<string, Modality> _modalities = [];

    public override string Sentence => "A response of text has no audio events, and one of audio no text events.";

    public override void Received(ServerEvent serverEvent)
    {
        if (serverEvent is ServerEvent.ResponseCreated created) _modalities[created.Response.Id!] = created.Response.OutputModalities.Value![0];
        string foreign = serverEvent.ResponseId() is { } id && _modalities.GetValueOrDefault(id) == Modality.Text ? "response.output_audio" : "response.output_text";
        Demand(serverEvent.ResponseId() is null || !serverEvent.Type.StartsWith(foreign, StringComparison.Ordinal), serverEvent.Type);
    }
}
