using System.Buffers.Binary;
using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Conversation.Audio;

/// <summary>Audio in a session's format, to and from <see cref="Pcm"/>. G.711 has a third of its samples.</summary>
internal static class WireAudio
{
    private const int SamplesPerCode = 3;
    private const int BytesPerCode = SamplesPerCode * Pcm.BytesPerSample;

    public static ReadOnlyMemory<byte> ToPcm(ReadOnlyMemory<byte> wire, AudioFormat? format) => format switch
    {
        AudioFormat.Pcmu => Expand(wire.Span, G711.DecodeMu),
        AudioFormat.Pcma => Expand(wire.Span, G711.DecodeA),
        _ => wire,
    };

    public static ReadOnlyMemory<byte> FromPcm(ReadOnlyMemory<byte> pcm, AudioFormat? format) => format switch
    {
        AudioFormat.Pcmu => Compress(pcm.Span, G711.EncodeMu),
        AudioFormat.Pcma => Compress(pcm.Span, G711.EncodeA),
        _ => pcm,
    };

    private static byte[] Expand(ReadOnlySpan<byte> codes, Func<byte, short> decode)
    {
        byte[] pcm = new byte[codes.Length * BytesPerCode];
        for (int i = 0; i < codes.Length * SamplesPerCode; i++)
        {
            BinaryPrimitives.WriteInt16LittleEndian(pcm.AsSpan(i * Pcm.BytesPerSample), decode(codes[i / SamplesPerCode]));
        }

        return pcm;
    }

    private static byte[] Compress(ReadOnlySpan<byte> pcm, Func<short, byte> encode)
    {
        byte[] codes = new byte[pcm.Length / BytesPerCode];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = encode(BinaryPrimitives.ReadInt16LittleEndian(pcm[(i * BytesPerCode)..]));
        }

        return codes;
    }
}
