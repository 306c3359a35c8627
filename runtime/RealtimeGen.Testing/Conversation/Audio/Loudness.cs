using System.Buffers.Binary;

namespace RealtimeGen.Testing.Conversation.Audio;

/// <summary>How loud a stretch of audio is, on the scale of <c>turn_detection.threshold</c>.</summary>
internal static class Loudness
{
    // Speech into a microphone is around -20 dB of full scale, a quiet room below -50: the default threshold of 0.5 lies between, at -30.
    private const double FloorDb = -60;

    /// <returns>0 at -60 dB of full scale and below, 1 at full scale.</returns>
    public static double Of(ReadOnlySpan<byte> pcm)
    {
        double sum = 0;
        for (int i = 0; i + 1 < pcm.Length; i += Pcm.BytesPerSample)
        {
            double sample = BinaryPrimitives.ReadInt16LittleEndian(pcm[i..]) / 32_768.0;
            sum += sample * sample;
        }

        double meanSquare = sum / Math.Max(1, pcm.Length / Pcm.BytesPerSample);
        return meanSquare == 0 ? 0 : Math.Clamp(1 - (10 * Math.Log10(meanSquare) / FloorDb), 0, 1);
    }
}
