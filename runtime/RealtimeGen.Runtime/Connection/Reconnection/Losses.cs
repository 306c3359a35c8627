namespace RealtimeGen;

/// <summary>What a link has taken with it.</summary>
internal sealed record Losses(IReadOnlyList<RealtimeUndeliveredMessage> Unacknowledged, int Forgotten, long UncommittedAudioBytes);
