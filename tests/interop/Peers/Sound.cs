namespace RealtimeGen.Interop.Peers;

/// <summary>What is sent for speech: 24 kHz, 16 bit, mono.</summary>
internal static class Sound
{
    /// <summary>400 ms that are loud enough to be a voice.</summary>
    public static byte[] Loud { get; } = [.. Enumerable.Range(0, 9_600).SelectMany(sample => BitConverter.GetBytes((short)(6_000 * Math.Sin(sample / 15.0))))];

    /// <summary>800 ms of silence: the end of any turn.</summary>
    public static byte[] Silent { get; } = new byte[48 * 800];

    /// <summary>An answer that is long enough to be interrupted.</summary>
    public static byte[] Minute { get; } = new byte[48 * 60_000];

    /// <summary>A turn of the user, from its first word to the silence behind the last.</summary>
    public static byte[] Turn { get; } = [.. Loud, .. Silent];
}
