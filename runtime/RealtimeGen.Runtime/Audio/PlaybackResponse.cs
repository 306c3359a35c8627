namespace RealtimeGen;

/// <summary>A response that the server is working on.</summary>
internal sealed class PlaybackResponse(ReadOnlySpan<byte> id, bool isInConversation)
{
    private readonly byte[] _utf8Id = id.ToArray();

    public string Id { get; } = JsonText.ToText(JsonText.UnescapeToScratch(id));

    public bool IsInConversation => isInConversation;

    /// <summary>Whether audio of it is tracked.</summary>
    public bool HasAudio { get; set; }

    /// <summary>Whether it was asked to stop, or the server stops it by itself.</summary>
    public bool IsStopping { get; set; }

    /// <summary>Whether the application has interrupted it, so that what still comes of it is not played.</summary>
    public bool IsInterrupted { get; set; }

    public bool Is(ReadOnlySpan<byte> other) => other.SequenceEqual(_utf8Id);
}
