using System.Text;

namespace RealtimeGen.Benchmarks.Documents;

/// <summary>What a microphone gives: 20 ms each of PCM at 24 kHz, 960 bytes. Noise of a fixed seed, one second of it.</summary>
internal static class AudioChunks
{
    private const int Seed = 20261201;

    public static byte[][] Pcm { get; } = Noise();

    /// <summary>The client's event that carries a chunk.</summary>
    public static byte[] Append(byte[] pcm) =>
        Encoding.UTF8.GetBytes($$"""{"type":"input_audio_buffer.append","audio":"{{Convert.ToBase64String(pcm)}}"}""");

    private static byte[][] Noise()
    {
        Random random = new(Seed);
        byte[][] chunks = new byte[50][];
        foreach (ref byte[] chunk in chunks.AsSpan()) random.NextBytes(chunk = new byte[960]);
        return chunks;
    }
}
