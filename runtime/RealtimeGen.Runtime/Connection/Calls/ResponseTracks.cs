namespace RealtimeGen;

/// <summary>The responses in hand. Changed under its owner's lock, read on the receiving loop.</summary>
internal sealed class ResponseTracks
{
    private volatile ResponseTrack[] _tracks = [];

    public void Add(ResponseTrack track) => _tracks = [.. _tracks, track];

    public void Remove(ResponseTrack track) => _tracks = Array.FindAll(_tracks, other => other != track);

    public ResponseTrack[] TakeAll()
    {
        ResponseTrack[] tracks = _tracks;
        _tracks = [];
        return tracks;
    }

    /// <summary>The response that a message is about; most often none is in hand.</summary>
    public ResponseTrack? Find(in Envelope envelope, ReadOnlySpan<byte> message)
    {
        ResponseTrack[] tracks = _tracks;
        if (tracks.Length == 0) return null;
        foreach (ResponseTrack track in tracks)
        {
            if (envelope.ResponseId.Is(track.Id, message)) return track;
        }

        return null;
    }
}
