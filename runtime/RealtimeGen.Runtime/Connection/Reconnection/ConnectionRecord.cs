namespace RealtimeGen;

/// <summary>What must be known of a connection when it breaks: what was not answered, how much audio was not committed, whose turn it was.</summary>
/// <param name="next">Sees every message too.</param>
/// <param name="memory">Null where no other link will follow.</param>
/// <param name="options">How long an answer may take.</param>
internal sealed class ConnectionRecord(IFrameObserver next, Memory? memory, RealtimeConnectionOptions options) : IFrameObserver
{
    private readonly Ledger _ledger = new(options.TimeProvider, options.CallTimeout);
    private readonly AudioAccount _audio = new();
    private readonly Turn _turn = new();

    public bool WasInTurn => _turn.IsResponding;

    /// <summary>Nothing is under way: no answer is waited for, and no audio that counts would be lost.</summary>
    public bool IsQuiet =>
        !_turn.IsResponding && !_turn.IsSpoken && !_ledger.IsAnswerDue && (_audio.UncommittedBytes == 0 || memory is { Shape.TakesTurns: true });

    public void Sending(Frame frame)
    {
        _ledger.Sending(frame);
        _audio.Sending(frame);
        _turn.Sending(frame);
        memory?.Sending(frame);
        next.Sending(frame);
    }

    public void Received(Frame frame)
    {
        EventKind answered = _ledger.Received(frame);
        _audio.Received(frame);
        _turn.Received(frame, answered);
        memory?.Received(frame);
        next.Received(frame);
    }

    public void Lost(RealtimeException reason) => next.Lost(reason);

    /// <summary>What the link has taken with it, and a clean page for the next. For when it is over.</summary>
    public Losses Take()
    {
        Losses losses = new(_ledger.Report(), _ledger.Forgotten, _audio.UncommittedBytes);
        _ledger.Clear();
        _audio.Clear();
        _turn.Clear();
        memory?.Break();
        return losses;
    }

    /// <summary>What the next link says first.</summary>
    public Restoration Restore() => memory!.Restore();
}
