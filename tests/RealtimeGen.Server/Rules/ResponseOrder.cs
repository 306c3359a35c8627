using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Server.Rules;

internal sealed class OneResponseWritesToTheConversation : Rule
{
    private string? _active;

    public override string Sentence => "A response of the conversation is created only when the one before is done.";

    public override void Received(ServerEvent serverEvent)
    {
        if (serverEvent is ServerEvent.ResponseCreated { Response: var response } && response.ConversationId.HasValue)
        {
            Demand(_active is null, $"{response.Id} is created in {_active}");
            _active = response.Id;
        }

        if (serverEvent is ServerEvent.ResponseDone done && done.Response.Id == _active) _active = null;
    }
}

internal sealed class AResponseLivesFromCreatedToDone : Rule
{
    private readonly HashSet<string> _known = [];
    private readonly HashSet<string> _open = [];

    public override string Sentence => "Nothing of a response comes before its response.created or behind its response.done, and both come once.";

    public override void Received(ServerEvent serverEvent)
    {
        if (serverEvent.Subject() is not { } id) return;
        if (serverEvent is ServerEvent.ResponseCreated)
        {
            Demand(_known.Add(id), $"{id} is created again");
            _open.Add(id);
        }

        Demand(_open.Contains(id), $"{serverEvent.Type} of {id}, which is not in progress");
        if (serverEvent is ServerEvent.ResponseDone) _open.Remove(id);
    }
}

internal sealed class ACreatedResponseIsEmpty : Rule
{
    public override string Sentence => "response.created shows a response in progress, without output.";

    public override void Received(ServerEvent serverEvent)
    {
        if (serverEvent is ServerEvent.ResponseCreated { Response: var response })
        {
            Demand(response.Status == ResponseStatus.InProgress && response.Output.Value is [], response.ToString());
        }
    }
}

internal sealed class ADoneResponseSaysHowItEnded : Rule
{
    public override string Sentence => "response.done: completed without details, cancelled or incomplete with a reason, failed with an error; a completed one has completed items.";

    public override void Received(ServerEvent serverEvent)
    {
        if (serverEvent is not ServerEvent.ResponseDone { Response: var response }) return;
        StatusDetails? details = response.StatusDetails.Value;
        Demand(
            response.Status?.Value switch
            {
                ResponseStatus.Values.Completed => details is null,
                ResponseStatus.Values.Cancelled or ResponseStatus.Values.Incomplete => details?.Type == response.Status && details.Reason.HasValue,
                ResponseStatus.Values.Failed => details?.Type == response.Status && details.Error.HasValue,
                _ => false,
            },
            response.ToString());
        Demand(
            response.Status != ResponseStatus.Completed
            || response.Output.Value!.All(item => !ServerEventFacts.HasStatus(item) || ServerEventFacts.StatusOf(item) == ItemStatus.Completed),
            response.ToString());
    }
}

internal sealed class ADoneResponseHasItsItems : Rule
{
    private readonly Dictionary<string, List<ConversationItem>> _done = [];

    public override string Sentence => "The output of response.done is the items of its response.output_item.done, in order.";

    public override void Received(ServerEvent serverEvent)
    {
        if (serverEvent is ServerEvent.ResponseCreated created) _done[created.Response.Id!] = [];
        if (serverEvent is ServerEvent.ResponseOutputItemDone item) _done[item.ResponseId].Add(item.Item);
        if (serverEvent is ServerEvent.ResponseDone done) Demand(done.Response.Output.Value!.SequenceEqual(_done[done.Response.Id!]), done.ToString());
    }
}

internal sealed class UsageAddsUp : Rule
{
    public override string Sentence => "The usage of response.done adds up, in all and by kind, and nothing is cached that was not read.";

    public override void Received(ServerEvent serverEvent)
    {
        if (serverEvent is not ServerEvent.ResponseDone { Response.Usage.Value: var usage }) return;
        (InputTokenDetails? read, OutputTokenDetails? said) = (usage?.InputTokenDetails, usage?.OutputTokenDetails);
        CachedTokenDetails? cached = read?.CachedTokensDetails.Value;
        Demand(
            usage is not null
            && usage.TotalTokens == usage.InputTokens + usage.OutputTokens
            && usage.InputTokens == read!.TextTokens + read.AudioTokens + read.ImageTokens
            && usage.OutputTokens == said!.TextTokens + said.AudioTokens
            && read.CachedTokens == cached!.TextTokens + cached.AudioTokens + cached.ImageTokens
            && cached.TextTokens <= read.TextTokens && cached.AudioTokens <= read.AudioTokens && cached.ImageTokens <= read.ImageTokens,
            $"{usage}");
    }
}

internal sealed class RateLimitsFollowAResponse : Rule
{
    private bool _expected;

    public override string Sentence => "rate_limits.updated comes directly behind response.done, with no less than nothing remaining and no more than the limit.";

    public override void Received(ServerEvent serverEvent)
    {
        Demand(serverEvent is ServerEvent.RateLimitsUpdated == _expected, $"{serverEvent.Type}");
        _expected = serverEvent is ServerEvent.ResponseDone;
        if (serverEvent is ServerEvent.RateLimitsUpdated updated)
        {
            Demand(updated.RateLimits.All(limit => limit.Remaining >= 0 && limit.Remaining <= limit.Limit && limit.ResetSeconds >= 0), updated.ToString());
        }
    }

    public override void Paused() => Demand(!_expected, "nothing follows response.done");
}

internal sealed class AnInterruptedAnswerSaysNoMore : Rule
{
    private readonly HashSet<string> _deltas = [];
    private bool _cancels;

    public override string Sentence => "Behind response.cancel no delta of the cancelled response follows, only the events that close it.";

    public override void Sent(ClientEvent? clientEvent, string json)
    {
        _cancels = clientEvent is ClientEvent.ResponseCancel;
        _deltas.Clear();
    }

    public override void Received(ServerEvent serverEvent)
    {
        if (!_cancels) return;
        if (serverEvent.IsDelta() && serverEvent.ResponseId() is { } id) _deltas.Add(id);
        if (serverEvent is ServerEvent.ResponseDone { Response: { Status: var status } response } && status == ResponseStatus.Cancelled)
        {
            Demand(!_deltas.Contains(response.Id!), $"{response.Id} went on");
        }
    }

    public override void Paused() => _cancels = false;
}
