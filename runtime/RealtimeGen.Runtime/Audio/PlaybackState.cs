namespace RealtimeGen;

/// <summary>What was received and played of each item, and what follows from it when the user interrupts. No I/O, no lock.</summary>
/// <remarks>
/// Servers refuse a truncation beyond the audio, so what counts as played never exceeds what was received by then. A truncation drops the transcript, so
/// audio that was heard to its end gets none. An item whose audio has not begun cannot be truncated ("Only model output audio messages can be
/// truncated"), and a truncation to 0 ms would leave an empty message: an item of which nothing was heard is deleted.
/// </remarks>
internal sealed partial class PlaybackState(int bytesPerMillisecond)
{
    private readonly List<PlaybackAudio> _audios = [];
    private readonly List<PlaybackResponse> _responses = [];

    /// <summary>More of an item was heard. What was to be played before it is over.</summary>
    public void Play(string itemId, long bytes)
    {
        int first = 0;
        while (first < _audios.Count && (_audios[first].IsOver || _audios[first].ItemId != itemId)) first++;
        if (first == _audios.Count) return;
        for (int i = 0; i < first; i++) _audios[i].IsOver |= _audios[i].ItemId != itemId;
        for (int i = first; i < _audios.Count; i++)
        {
            if (_audios[i].ItemId == itemId) bytes -= _audios[i].Play(bytes);
        }
    }

    /// <summary>An item was heard up to a position.</summary>
    public void PlayTo(string itemId, long bytes) => Play(itemId, Math.Max(0, bytes - PlayedBytes(itemId)));

    public long PlayedMilliseconds(string itemId) => Milliseconds(PlayedBytes(itemId));

    public bool IsInterrupted(string itemId)
    {
        foreach (PlaybackAudio audio in _audios)
        {
            if (audio.IsInterrupted && audio.ItemId == itemId) return true;
        }

        return false;
    }

    /// <summary>Breaks off all that has begun.</summary>
    public InterruptionPlan Interrupt()
    {
        InterruptionPlan plan = new();
        foreach (PlaybackResponse response in _responses)
        {
            if (!response.IsInConversation && !response.HasAudio) continue;
            if (!response.IsStopping) plan.Cancel.Add(response.Id);
            response.IsStopping = response.IsInterrupted = true;
        }

        foreach (PlaybackAudio audio in _audios)
        {
            if (!audio.IsOver && !IsHeard(audio)) Cut(audio, plan);
            audio.IsOver = true;
        }

        return plan;
    }

    private void Cut(PlaybackAudio audio, InterruptionPlan plan)
    {
        audio.IsInterrupted = true;
        long played = Milliseconds(audio.PlayedBytes);
        plan.Drop(audio.ItemId, PlayedMilliseconds(audio.ItemId), Milliseconds(audio.ReceivedBytes) - played);
        if (!audio.IsInConversation) return;
        if (PlayedMilliseconds(audio.ItemId) == 0) plan.DeleteOnce(audio.ItemId);
        else if (audio.ReceivedBytes > 0) plan.Truncate.Add((audio.ItemId, audio.ContentIndex, played));
    }

    /// <summary>Whether nothing of it is left to hear, down to the millisecond: players that resample report a few bytes more or less.</summary>
    private bool IsHeard(PlaybackAudio audio) =>
        audio.IsDone && audio.ReceivedBytes > 0 && Milliseconds(audio.PlayedBytes) == Milliseconds(audio.ReceivedBytes);

    private long PlayedBytes(string itemId)
    {
        long bytes = 0;
        foreach (PlaybackAudio audio in _audios)
        {
            if (audio.ItemId == itemId) bytes += audio.PlayedBytes;
        }

        return bytes;
    }

    private long Milliseconds(long bytes) => bytes / bytesPerMillisecond;
}
