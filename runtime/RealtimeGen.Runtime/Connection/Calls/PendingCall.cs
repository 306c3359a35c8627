using System.Diagnostics.CodeAnalysis;

namespace RealtimeGen;

/// <summary>An event that the server answers: asked by somebody who waits, or sent by somebody who does not.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "The timer ends with the call.")]
internal class PendingCall(EventKind kind, string? eventId)
{
    private readonly TaskCompletionSource<byte[]> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ITimer? _deadline;

    /// <summary>Kind of the event that asks.</summary>
    public EventKind Kind => kind;

    /// <summary>The event that asks; an <c>error</c> that names it is the answer. Null where it has no id.</summary>
    public string? EventId => eventId;

    /// <summary>A response in no conversation, which may run beside any other.</summary>
    public bool IsOutOfBand { get; init; }

    /// <summary>The message that answers. What it throws is the call's failure.</summary>
    public Task<byte[]> Answer => _answer.Task;

    public void Complete(ReadOnlySpan<byte> answer)
    {
        StopDeadline();
        if (!_answer.Task.IsCompleted) _answer.TrySetResult(answer.ToArray());
    }

    public void Fail(Exception reason)
    {
        StopDeadline();
        _answer.TrySetException(reason);

        // Perhaps nobody waits, and then nobody else looks at it.
        _ = _answer.Task.Exception;
    }

    public void StartDeadline(TimeSpan limit, TimeProvider clock, Action<PendingCall> expire)
    {
        if (limit != Timeout.InfiniteTimeSpan) _deadline = clock.CreateTimer(_ => expire(this), null, limit, Timeout.InfiniteTimeSpan);
    }

    public void StopDeadline()
    {
        _deadline?.Dispose();
        _deadline = null;
    }
}
