using System.Buffers.Binary;

namespace Conversation;

/// <summary>Sound that passes for somebody speaking, for those who have no file at hand.</summary>
internal static class Speech
{
    private const double Seconds = 2.5;
    private const double SyllablesPerSecond = 4;
    private const double Amplitude = 9_000;

    /// <summary>Ten syllables, each a tone that swells and fades and is a little higher or lower than the last.</summary>
    public static byte[] Question()
    {
        byte[] pcm = new byte[(int)(Seconds * Wave.Rate) * sizeof(short)];
        double angle = 0;
        for (int i = 0; i < pcm.Length / sizeof(short); i++)
        {
            double syllable = i * SyllablesPerSecond / Wave.Rate;
            double hertz = 160 + (40 * Math.Sin(Math.Floor(syllable) * 2.4));
            angle += 2 * Math.PI * hertz / Wave.Rate;
            double loudness = 0.25 + (0.75 * Math.Sin(Math.PI * (syllable - Math.Floor(syllable))));
            BinaryPrimitives.WriteInt16LittleEndian(pcm.AsSpan(i * sizeof(short)), (short)(Amplitude * loudness * Math.Sin(angle)));
        }

        return pcm;
    }
}
