using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Answers;

namespace RealtimeGen.Testing.Conversation.Responses;

/// <summary>How a response has ended.</summary>
internal sealed record ResponseOutcome(ResponseStatus Status, StatusReason? Reason = null, ResponseError? Error = null)
{
    public static ResponseOutcome Completed { get; } = new(ResponseStatus.Completed);

    public static ResponseOutcome CancelledByClient { get; } = new(ResponseStatus.Cancelled, StatusReason.ClientCancelled);

    public static ResponseOutcome CancelledBySpeech { get; } = new(ResponseStatus.Cancelled, StatusReason.TurnDetected);

    public static ResponseOutcome TooLong { get; } = new(ResponseStatus.Incomplete, StatusReason.MaxOutputTokens);

    /// <summary>The status of an item that the end of the response finds unfinished.</summary>
    public ItemStatus ItemStatus => Status == ResponseStatus.Completed ? ItemStatus.Completed : ItemStatus.Incomplete;

    /// <summary>Null for a response that has ended well, of which there is nothing to say.</summary>
    public StatusDetails? Details => Status == ResponseStatus.Completed ? null : Say(new StatusDetails { Type = Status });

    public static ResponseOutcome Of(AnswerEnding? ending) => ending switch
    {
        AnswerEnding.Failure failure =>
            new(ResponseStatus.Failed, Error: new ResponseError { Type = failure.Type, Code = failure.Code, Message = failure.Message }),
        AnswerEnding.Filtered => new(ResponseStatus.Incomplete, StatusReason.ContentFilter),
        _ => Completed,
    };

    private StatusDetails Say(StatusDetails details)
    {
        if (Reason is not null) details = details with { Reason = Reason };
        if (Error is not null) details = details with { Error = Error };
        return details;
    }
}
