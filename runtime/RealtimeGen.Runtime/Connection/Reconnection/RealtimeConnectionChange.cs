namespace RealtimeGen;

/// <summary>What has become of a connection.</summary>
public enum RealtimeConnectionChangeKind
{
    /// <summary>
    /// The connection was lost, or an attempt to make it again has failed; the next attempt follows after
    /// <see cref="RealtimeConnectionChange.Delay"/>.
    /// </summary>
    Lost,

    /// <summary>The connection was made again, and its session was set up again.</summary>
    Reconnected,

    /// <summary>The connection was made anew between two turns, before the server would have ended it.</summary>
    Recycled,

    /// <summary>The connection is over, though this side has not closed it: there is no policy to make it again, or the policy gave up.</summary>
    GaveUp,

    /// <summary>The connection is over because this side has closed it.</summary>
    Closed,
}

/// <summary>A change in the life of a connection, with what has become of the messages that were on their way.</summary>
/// <remarks>
/// A message is reported until its fate is known. <see cref="RealtimeConnectionChangeKind.GaveUp"/> and <see cref="RealtimeConnectionChangeKind.Closed"/> come
/// once, last, for every connection, and name everything that was accepted and not certainly received.
/// </remarks>
public sealed class RealtimeConnectionChange
{
    internal RealtimeConnectionChange(RealtimeConnectionChangeKind kind) => Kind = kind;

    /// <summary>What has happened.</summary>
    public RealtimeConnectionChangeKind Kind { get; }

    /// <summary>Number of the attempt that follows or has succeeded, from 1; the number of failed attempts where the connection is over.</summary>
    public int Attempt { get; internal init; }

    /// <summary>Time until the next attempt; zero but for <see cref="RealtimeConnectionChangeKind.Lost"/>.</summary>
    public TimeSpan Delay { get; internal init; }

    /// <summary>
    /// The last failure: a <see cref="RealtimeConnectionClosedException"/>, or what the last attempt to connect threw. Null for
    /// <see cref="RealtimeConnectionChangeKind.Recycled"/> and <see cref="RealtimeConnectionChangeKind.Closed"/>.
    /// </summary>
    public Exception? Exception { get; internal init; }

    /// <summary>The code with which the server ended the lost connection; null where it sent none.</summary>
    public int? CloseStatus { get; internal init; }

    /// <summary>The server's reason for ending the lost connection; null where it sent none.</summary>
    public string? CloseReason { get; internal init; }

    /// <summary>Whether a response was under way, or asked for, when the connection ended.</summary>
    public bool WasInTurn { get; internal init; }

    /// <summary>
    /// Messages that were accepted and never sent, audio apart. While the connection is made again they wait, and go out first over the new one; when
    /// it is over they are lost.
    /// </summary>
    public IReadOnlyList<RealtimeUndeliveredMessage> Unsent { get; internal init; } = [];

    /// <summary>
    /// Messages that were sent and whose answer was not seen, audio apart: the server may have acted on them or not. A new connection does not send them again.
    /// </summary>
    public IReadOnlyList<RealtimeUndeliveredMessage> Unacknowledged { get; internal init; } = [];

    /// <summary>How many unanswered messages there were too many of to keep: they are missing in <see cref="Unacknowledged"/>.</summary>
    public int Forgotten { get; internal init; }

    /// <summary>Bytes of input audio that were accepted and never sent.</summary>
    public long UnsentAudioBytes { get; internal init; }

    /// <summary>
    /// Bytes of input audio that were sent after the last commit, by this side or by the server's voice detection: a new connection starts
    /// without them.
    /// </summary>
    public long UncommittedAudioBytes { get; internal init; }

    /// <summary>How many items of the conversation were created again over the new connection.</summary>
    public int ItemsReplayed { get; internal init; }

    /// <summary>
    /// How many were not: they are beyond <see cref="RealtimeConnectionOptions.MaxReplayedItems"/> or
    /// <see cref="RealtimeConnectionOptions.MaxReplayedBytes"/>, or audio without a transcript, or of a kind that only a server makes.
    /// </summary>
    public int ItemsLeftOut { get; internal init; }
}
