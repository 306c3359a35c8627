using System.Buffers.Binary;

namespace RealtimeGen.Testing.Conversation.Audio;

/// <summary>What the server's voice sounds like where a script has no recording: a quiet tone as long as the text would take to say.</summary>
internal static class Tone
{
    // People speak about 15 characters a second.
    private const int MsPerCharacter = 65;
    private const double Hertz = 220;
    private const double Amplitude = 6_000;

    public static byte[] Saying(string text) => Lasting(TimeSpan.FromMilliseconds(text.Length * MsPerCharacter));

    public static byte[] Lasting(TimeSpan duration)
    {
        int samples = (int)(duration.TotalMilliseconds * Pcm.BytesPerMs / Pcm.BytesPerSample);
        byte[] pcm = new byte[samples * Pcm.BytesPerSample];
        for (int i = 0; i < samples; i++)
        {
            double angle = 2 * Math.PI * Hertz * i * Pcm.BytesPerSample / (Pcm.BytesPerMs * 1000.0);
            BinaryPrimitives.WriteInt16LittleEndian(pcm.AsSpan(i * Pcm.BytesPerSample), (short)(Amplitude * Math.Sin(angle)));
        }

        return pcm;
    }
}
