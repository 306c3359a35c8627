using System.Globalization;

namespace RealtimeGen;

/// <summary>Knows how much of the model's audio was heard, and breaks it off so that the conversation keeps no more than that.</summary>
/// <remarks>
/// The application says what its player has played; what was received is counted by the connection. All members may be used from any thread, the player's
/// callback included: they wait for no network, and counting allocates nothing.
/// </remarks>
public sealed class RealtimePlayback
{
    /// <summary>Bytes of a millisecond of pcm16: 24 kHz, 16 bit, mono.</summary>
    public const int Pcm16BytesPerMillisecond = 48;

    /// <summary>Bytes of a millisecond of G.711, A-law or µ-law: 8 kHz, 8 bit, mono.</summary>
    public const int G711BytesPerMillisecond = 8;

    private readonly Lock _gate = new();
    private readonly PlaybackState _state;
    private readonly IPlaybackOutlet _outlet;
    private readonly int _bytesPerMillisecond;
    private int _events;

    internal RealtimePlayback(IPlaybackOutlet outlet, int bytesPerMillisecond, bool isInterruptedByServer)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bytesPerMillisecond);
        _outlet = outlet;
        _bytesPerMillisecond = bytesPerMillisecond;
        _state = new PlaybackState(bytesPerMillisecond) { IsInterruptedByServer = isInterruptedByServer };
    }

    /// <summary>Counts more audio of an item as played. Items that were to be played before it are over.</summary>
    /// <param name="itemId">The item, as in the events that brought the audio. One of which no audio was received, or that was interrupted, is not counted.</param>
    /// <param name="bytes">How many bytes in the session's output format. They count as far as they were received: silence that a player adds does not.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is negative.</exception>
    public void Played(string itemId, int bytes)
    {
        ArgumentNullException.ThrowIfNull(itemId);
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        lock (_gate) _state.Play(itemId, bytes);
    }

    /// <summary>Counts an item as played up to a position, for players that know a position rather than bytes. A position behind an earlier one changes nothing.</summary>
    /// <param name="itemId">The item, as for <see cref="Played"/>.</param>
    /// <param name="position">Since the item's own beginning, without what the player takes to be heard.</param>
    public void PlayedTo(string itemId, TimeSpan position)
    {
        ArgumentNullException.ThrowIfNull(itemId);
        long bytes = (long)(Math.Max(0, position.TotalMilliseconds) * _bytesPerMillisecond);
        lock (_gate) _state.PlayTo(itemId, bytes);
    }

    /// <summary>Milliseconds of an item that were played; 0 for one that is not known, or not any more.</summary>
    /// <param name="itemId">The item.</param>
    public long PlayedMilliseconds(string itemId)
    {
        ArgumentNullException.ThrowIfNull(itemId);
        lock (_gate) return _state.PlayedMilliseconds(itemId);
    }

    /// <summary>Whether an item was broken off, so that audio of it that is still read is not to be played.</summary>
    /// <param name="itemId">The item.</param>
    public bool IsInterrupted(string itemId)
    {
        ArgumentNullException.ThrowIfNull(itemId);
        lock (_gate) return _state.IsInterrupted(itemId);
    }

    /// <summary>
    /// Breaks off all audio that has begun: cancels the response that is active, cuts the item that was being played where it was heard, and deletes items of
    /// which nothing was heard.
    /// </summary>
    /// <param name="cancellationToken">Gives up waiting for room in the queue to the server.</param>
    /// <returns>What the player has to drop. Complete when the events are in the queue; the server answers with events of its own.</returns>
    /// <exception cref="RealtimeConnectionClosedException">The connection is over or closing. The audio counts as interrupted all the same.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <remarks>
    /// Nothing is sent where nothing is needed: no cancellation when no response is active, or when the server's turn detection has stopped it
    /// (<c>interrupt_response</c>), and no truncation of what was heard to its end.
    /// </remarks>
    public async ValueTask<RealtimeInterruption> InterruptAsync(CancellationToken cancellationToken = default)
    {
        InterruptionPlan plan;
        lock (_gate) plan = _state.Interrupt();
        RealtimeInterruption told = plan.Outcome;
        _outlet.Interrupted(told);
        foreach (string response in plan.Cancel)
        {
            await _outlet.SendAsync((NextId(), response), static (json, cancel) => PlaybackMessages.WriteCancel(json, cancel.Item1, cancel.response), cancellationToken).ConfigureAwait(false);
        }

        foreach ((string ItemId, int ContentIndex, long AudioEndMilliseconds) cut in plan.Truncate)
        {
            await _outlet.SendAsync((NextId(), cut), static (json, truncate) => PlaybackMessages.WriteTruncate(json, truncate.Item1, truncate.cut), cancellationToken).ConfigureAwait(false);
        }

        foreach (string item in plan.Delete) await DeleteAsync(item, cancellationToken).ConfigureAwait(false);
        return told;
    }

    /// <summary>For the receive loop: every event, in order.</summary>
    internal void OnReceived(in Envelope envelope, ReadOnlySpan<byte> message)
    {
        string? unheard;
        lock (_gate) unheard = PlaybackListener.Hear(_state, envelope, message);
        if (unheard is not null) _ = DeleteLateAsync(unheard);
    }

    /// <summary>For the connection: its session is over, and another one may follow.</summary>
    internal void OnSessionEnded()
    {
        lock (_gate) _state.EndSession();
    }

    private async Task DeleteLateAsync(string itemId)
    {
        try
        {
            await DeleteAsync(itemId, CancellationToken.None).ConfigureAwait(false);
        }
        catch (RealtimeException)
        {
            // The connection is over, and the item with it.
        }
    }

    private ValueTask DeleteAsync(string itemId, CancellationToken cancellationToken) =>
        _outlet.SendAsync((NextId(), itemId), static (json, delete) => PlaybackMessages.WriteDelete(json, delete.Item1, delete.itemId), cancellationToken);

    private string NextId() => string.Create(CultureInfo.InvariantCulture, $"playback_{Interlocked.Increment(ref _events)}");
}
