namespace RealtimeGen.Testing.Conversation.Audio;

/// <summary>The form in which the server keeps all audio: 16 bit, little-endian, mono, 24 kHz.</summary>
internal static class Pcm
{
    public const int BytesPerSample = 2;
    public const int BytesPerMs = 48;

    public static long Ms(long bytes) => bytes / BytesPerMs;

    public static TimeSpan Duration(long bytes) => TimeSpan.FromMilliseconds((double)bytes / BytesPerMs);
}
