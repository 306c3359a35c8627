namespace RealtimeGen;

/// <summary>The audio of one content part of an item: how much of it came, and how much was heard.</summary>
/// <remarks>Ids are compared as they stand in the JSON: a server that escapes does so each time.</remarks>
internal sealed class PlaybackAudio(ReadOnlySpan<byte> responseId, ReadOnlySpan<byte> itemId, int contentIndex)
{
    private readonly byte[] _utf8ItemId = itemId.ToArray();
    private readonly byte[] _utf8ResponseId = responseId.ToArray();

    public string ItemId { get; } = JsonText.ToText(JsonText.UnescapeToScratch(itemId));

    public int ContentIndex => contentIndex;

    /// <summary>Whether the server can be asked to cut it: not if it belongs to a response beside the conversation, or to a session that is over.</summary>
    public bool IsInConversation { get; set; }

    /// <summary>Whether nothing more of it is played: it was heard, interrupted, or something behind it has begun.</summary>
    public bool IsOver { get; set; }

    public bool IsInterrupted { get; set; }

    /// <summary>Whether all of it has come.</summary>
    public bool IsDone { get; set; }

    public long ReceivedBytes { get; set; }

    /// <summary>Never more than was received when it was played.</summary>
    public long PlayedBytes { get; private set; }

    public bool IsOf(ReadOnlySpan<byte> item) => item.SequenceEqual(_utf8ItemId);

    public bool IsOfResponse(ReadOnlySpan<byte> response) => response.SequenceEqual(_utf8ResponseId);

    /// <summary>Counts bytes as heard, as far as they have come.</summary>
    /// <returns>How many were counted.</returns>
    public long Play(long bytes)
    {
        long counted = Math.Min(bytes, ReceivedBytes - PlayedBytes);
        PlayedBytes += counted;
        return counted;
    }
}
