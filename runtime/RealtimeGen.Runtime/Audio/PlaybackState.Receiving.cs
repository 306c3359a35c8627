namespace RealtimeGen;

// What the server says. Ids are UTF-8 as they came, so that a chunk of audio costs no string.
internal sealed partial class PlaybackState
{
    // An application that never says what it plays must not make the list grow.
    private const int MaxAudios = 64;

    /// <summary>Whether the session's turn detection stops a response by itself when the user speaks.</summary>
    public bool IsInterruptedByServer { get; set; }

    public void BeginResponse(ReadOnlySpan<byte> id, bool isInConversation)
    {
        if (FindResponse(id) is null) _responses.Add(new PlaybackResponse(id, isInConversation));
    }

    public void EndResponse(ReadOnlySpan<byte> id)
    {
        if (FindResponse(id) is { } response) _responses.Remove(response);
        foreach (PlaybackAudio audio in _audios)
        {
            if (audio.IsOfResponse(id)) audio.IsDone = true;
        }
    }

    /// <summary>The user begins to speak.</summary>
    public void BeginSpeech()
    {
        if (!IsInterruptedByServer) return;
        foreach (PlaybackResponse response in _responses) response.IsStopping |= response.IsInConversation;
    }

    /// <summary>Audio came, or, with no bytes, is about to come.</summary>
    /// <returns>The item, if it is new and belongs to a response that was interrupted before: nobody will hear it, so it is to be deleted.</returns>
    public string? Receive(ReadOnlySpan<byte> responseId, ReadOnlySpan<byte> itemId, int contentIndex, int bytes)
    {
        if (Find(itemId, contentIndex) is { } known)
        {
            known.ReceivedBytes += bytes;
            return null;
        }

        PlaybackResponse? response = FindResponse(responseId);
        response?.HasAudio = true;
        PlaybackAudio audio = new(responseId, itemId, contentIndex)
        {
            IsInConversation = response?.IsInConversation ?? true,
            IsOver = response?.IsInterrupted ?? false,
            IsInterrupted = response?.IsInterrupted ?? false,
            ReceivedBytes = bytes,
        };
        if (_audios.Count == MaxAudios) _audios.RemoveAt(0);
        _audios.Add(audio);
        return audio is { IsInterrupted: true, IsInConversation: true } && PlayedBytes(audio.ItemId) == 0 ? audio.ItemId : null;
    }

    public void EndAudio(ReadOnlySpan<byte> itemId, int contentIndex) => Find(itemId, contentIndex)?.IsDone = true;

    /// <summary>The server has no such item any more.</summary>
    public void Forget(ReadOnlySpan<byte> itemId)
    {
        foreach (PlaybackAudio audio in _audios)
        {
            if (audio.IsOf(itemId)) audio.IsInConversation = false;
        }
    }

    /// <summary>The session is over: nothing more comes, and another one knows nothing of these items.</summary>
    public void EndSession()
    {
        _responses.Clear();
        foreach (PlaybackAudio audio in _audios)
        {
            audio.IsDone = true;
            audio.IsInConversation = false;
        }
    }

    // The newest is most often meant.
    private PlaybackAudio? Find(ReadOnlySpan<byte> itemId, int contentIndex)
    {
        for (int i = _audios.Count - 1; i >= 0; i--)
        {
            if (_audios[i].ContentIndex == contentIndex && _audios[i].IsOf(itemId)) return _audios[i];
        }

        return null;
    }

    private PlaybackResponse? FindResponse(ReadOnlySpan<byte> id)
    {
        foreach (PlaybackResponse response in _responses)
        {
            if (response.Is(id)) return response;
        }

        return null;
    }
}
