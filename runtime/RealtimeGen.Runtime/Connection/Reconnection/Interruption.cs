namespace RealtimeGen;

/// <summary>A link that is over, and what was done about it so far.</summary>
internal sealed record Interruption(ConnectionEnd End)
{
    /// <summary>What the link has taken with it; null where it was not asked for yet.</summary>
    public Losses? Losses { get; init; }

    /// <summary>How the link ended, or what the last attempt threw; null where this side has closed.</summary>
    public Exception? Failure { get; init; } = End.Cause == RealtimeCloseCause.ClosedByClient ? null : End.ToException();

    /// <summary>The attempt that follows or has succeeded; when there is none, how many have failed.</summary>
    public int Attempt { get; init; }

    public TimeSpan Delay { get; init; }

    /// <summary>What was set up on the link that followed.</summary>
    public Restoration? Restoration { get; init; }

    /// <summary>This side has closed meanwhile.</summary>
    public Interruption Closed() => this with { End = End with { Cause = RealtimeCloseCause.ClosedByClient }, Failure = null, Delay = default };

    public Interruption GivenUp(int attempts) =>
        this with { End = attempts == 0 ? End : End with { FailedAttempts = attempts, LastFailure = Failure }, Attempt = attempts, Delay = default };

    public RealtimeConnectionChange Report(RealtimeConnectionChangeKind kind, IReadOnlyList<Frame> unsent) => new(kind)
    {
        Attempt = Attempt,
        Delay = Delay,
        Exception = Failure,
        CloseStatus = End.Status,
        CloseReason = End.Reason,
        WasInTurn = End.WasInTurn,
        Unsent = [.. unsent.Where(frame => !IsAudio(frame)).Select(frame => new SentMessage(frame).Report())],
        UnsentAudioBytes = unsent.Where(IsAudio).Sum(AudioAccount.BytesOf),
        Unacknowledged = Losses?.Unacknowledged ?? [],
        Forgotten = Losses?.Forgotten ?? 0,
        UncommittedAudioBytes = Losses?.UncommittedAudioBytes ?? 0,
        ItemsReplayed = Restoration?.Items ?? 0,
        ItemsLeftOut = Restoration?.ItemsLeftOut ?? 0,
    };

    private static bool IsAudio(Frame frame) => frame.Kind == EventKind.AudioAppend;
}
