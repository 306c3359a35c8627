using System.Diagnostics;

namespace RealtimeGen;

/// <summary>One response while it runs: its span, and the times that are measured.</summary>
internal sealed class ResponseTrace(string id, long askedAt, Activity? activity)
{
    public string Id => id;

    /// <summary>Timestamp of asking for it, or of its beginning where turn detection has asked.</summary>
    public long AskedAt => askedAt;

    public Activity? Activity => activity;

    public bool HasBegun { get; set; }

    public bool HasAudio { get; set; }

    public bool HasText { get; set; }

    public string[] Modalities => HasAudio && HasText ? ["audio", "text"] : HasAudio ? ["audio"] : HasText ? ["text"] : [];
}
