using System.Text;

namespace RealtimeGen.Benchmarks.Documents;

/// <summary>
/// A GA <c>response.output_audio.delta</c> as a server sends it, 1.1 KB: names of the usual lengths, <c>type</c> first, 672 bytes of PCM (14 ms
/// at 24 kHz) in 896 characters of base64. Noise, as a voice is for whatever packs bits; the seed is fixed.
/// </summary>
internal static class AudioDelta
{
    private const int Seed = 20261124;

    public static byte[] Pcm { get; } = Noise();

    public static byte[] Utf8 { get; } = [.. BeforeAudio, .. Encoding.UTF8.GetBytes(Convert.ToBase64String(Pcm)), .. AfterAudio];

    public static ReadOnlySpan<byte> BeforeAudio =>
        """{"type":"response.output_audio.delta","event_id":"event_CgvCqDVSZCmCBWmGEPL0w","response_id":"resp_CgvCpnOTHTHI4mYjKcVKd","item_id":"item_CgvCpAKQpkGpKDwvMOvJS","output_index":0,"content_index":0,"delta":" """u8[..^1];

    public static ReadOnlySpan<byte> AfterAudio => "\"}"u8;

    private static byte[] Noise()
    {
        byte[] pcm = new byte[672];
        new Random(Seed).NextBytes(pcm);
        return pcm;
    }
}
