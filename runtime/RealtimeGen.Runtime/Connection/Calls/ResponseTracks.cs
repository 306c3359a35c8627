namespace RealtimeGen;

/// <summary>The responses in hand. Changed under its owner's lock, read on the receiving loop.</summary>
internal sealed class ResponseTracks
{
    private volatile ResponseTrack[] _tracks = [];

    /// <summary>Whether no response is in hand, as is most often so.</summary>
    public bool AreNone => _tracks.Length == 0;

    public void Add(ResponseTrack track) => _tracks = [.. _tracks, track];

    public void Remove(ResponseTrack track) => _tracks = Array.FindAll(_tracks, other => other != track);

    public ResponseTrack[] TakeAll()
    {
        ResponseTrack[] tracks = _tracks;
        _tracks = [];
        return tracks;
    }

    /// <summary>The response that a message is about; null where it is not in hand.</summary>
    public ResponseTrack? Find(in Envelope envelope, ReadOnlySpan<byte> message)
    {
        foreach (ResponseTrack track in _tracks)
        {
            if (envelope.ResponseId.Is(track.Id, message)) return track;
        }

        return null;
    }
}
