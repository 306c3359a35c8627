using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Answers;
using RealtimeGen.Testing.Conversation.Items;
using RealtimeGen.Testing.Conversation.Sessions;
using RealtimeGen.Testing.Session;

namespace RealtimeGen.Testing.Conversation.Responses;

/// <summary>
/// Serves the client's events about responses, and starts those that turns ask for. One at a time writes to the conversation; any number runs beside it.
/// </summary>
internal sealed class ResponseDesk(ConversationState state, Script script, int? requestsPerMinute)
{
    private readonly List<ResponseRun> _running = [];
    private readonly RateLimits _limits = new(state.Agenda, requestsPerMinute);
    private bool _turnWaits;

    /// <summary>Whether the conversation has an active response.</summary>
    public bool IsAnswering => Active is not null;

    /// <summary>Called when a response of the conversation was played to its end, with the duration of its audio.</summary>
    public Action<TimeSpan>? Answered { get; set; }

    private ResponseRun? Active => _running.Find(run => run.Settings.IsInConversation);

    public Refusal? Create(ClientEvent.ResponseCreate asked)
    {
        if (state.Realtime is not { } session) return ResponseRefusals.Transcribes;
        ResponseParameters? parameters = asked.Response;
        if (parameters?.Conversation is { IsKnown: false } other) return ResponseRefusals.NoSuchConversation(other.Value);
        if (SessionRules.RefuseVoice(parameters, state) is { } voice) return voice;
        ResponseSettings settings = ResponseSettings.Of(session, parameters);
        if (settings.IsInConversation && Active is { } active) return ResponseRefusals.AlreadyActive(active.Id);
        if (FindInput(parameters?.Input, out IReadOnlyList<StoredItem> input) is { } missing) return missing;
        Start(settings, input);
        return null;
    }

    public Refusal? Cancel(ClientEvent.ResponseCancel asked)
    {
        ResponseRun? run = asked.ResponseId is { } id ? _running.Find(running => running.Id == id) : Active;
        if (run is null) return ResponseRefusals.NotActive;
        run.End(ResponseOutcome.CancelledByClient);
        return null;
    }

    /// <summary>The user speaks: the model stops.</summary>
    public void Interrupt() => Active?.End(ResponseOutcome.CancelledBySpeech);

    /// <summary>Answers a turn of the user; behind the active response, if there is one.</summary>
    public void AnswerTurn()
    {
        if (state.Realtime is not { } session) return;
        if (IsAnswering) _turnWaits = true;
        else Start(ResponseSettings.Of(session, null), state.Items.All);
    }

    private void Start(ResponseSettings settings, IReadOnlyList<StoredItem> input)
    {
        TokenCount cost = input.Aggregate(new TokenCount(TokenCount.OfText(settings.Instructions), 0, 0), (sum, item) => sum + TokenCount.Of(item.Item));
        Answer answer = _limits.TakeRequest(state.Realtime?.Model?.ToString()) is { } failure ? new Answer([], failure) : Ask(settings, input);
        ResponseRun run = new(state, settings, answer, cost) { Over = Finish };
        _running.Add(run);
        run.Start();
    }

    private Answer Ask(ResponseSettings settings, IReadOnlyList<StoredItem> input)
    {
        Answer answer = script.Answer(new AnswerRequest
        {
            Instructions = settings.Instructions,
            Input = [.. input],
            Tools = settings.Tools,
            ToolChoice = settings.ToolChoice,
            Metadata = settings.Metadata,
            IsSpoken = settings.IsSpoken,
        });
        string[] servers = [.. settings.Tools.OfType<Tool.Mcp>().Select(server => server.ServerLabel)];
        return answer.Parts.OfType<AnswerPart.OfServer>().FirstOrDefault(part => !servers.Contains(part.ServerLabel)) is { } foreign
            ? Answer.Failing("script_error", $"The script uses the MCP server '{foreign.ServerLabel}', which the client has not given to the model.")
            : answer;
    }

    private void Finish(ResponseRun run, ResponseUsage usage)
    {
        _running.Remove(run);
        state.LastInput = run.Input;
        state.Outbox.Send(new ServerEvent.RateLimitsUpdated { EventId = state.Outbox.NewId(), RateLimits = _limits.Spend(usage.TotalTokens ?? 0) });
        if (!run.Settings.IsInConversation) return;
        bool turnWaits = _turnWaits;
        _turnWaits = false;
        if (turnWaits) AnswerTurn();
        else Answered?.Invoke(run.Spoken);
    }

    /// <summary>What the response reads: the conversation, or what the request puts in its place, with references resolved.</summary>
    private Refusal? FindInput(JsonList<ConversationItem>? asked, out IReadOnlyList<StoredItem> input)
    {
        List<StoredItem> found = [];
        input = found;
        if (asked is null)
        {
            found.AddRange(state.Items.All);
            return null;
        }

        for (int i = 0; i < asked.Count; i++)
        {
            StoredItem? item = asked[i] is ConversationItem.ItemReference reference
                ? state.Items.Find(reference.Id)
                : new StoredItem(ItemFacts.IdOf(asked[i]) ?? "", asked[i]);
            if (item is null) return ResponseRefusals.NoSuchInput(((ConversationItem.ItemReference)asked[i]).Id, i);
            found.Add(item);
        }

        return null;
    }
}
