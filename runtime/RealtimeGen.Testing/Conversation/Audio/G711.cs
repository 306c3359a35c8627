namespace RealtimeGen.Testing.Conversation.Audio;

/// <summary>One sample as ITU-T G.711 writes it.</summary>
internal static class G711
{
    private const int Bias = 0x84;
    private const int Clip = 32_635;

    public static byte EncodeMu(short sample)
    {
        int sign = sample < 0 ? 0x80 : 0;
        int magnitude = Math.Min(Math.Abs((int)sample), Clip) + Bias;
        int exponent = Log2(magnitude >> 7);
        return (byte)~(sign | (exponent << 4) | ((magnitude >> (exponent + 3)) & 0x0F));
    }

    public static short DecodeMu(byte code)
    {
        int bits = ~code;
        int magnitude = ((((bits & 0x0F) << 3) + Bias) << ((bits >> 4) & 0x07)) - Bias;
        return (short)((bits & 0x80) != 0 ? -magnitude : magnitude);
    }

    public static byte EncodeA(short sample)
    {
        int sign = sample < 0 ? 0 : 0x80;
        int magnitude = Math.Min(sample < 0 ? -(sample + 1) : sample, Clip);
        int exponent = magnitude < 256 ? 0 : Log2(magnitude >> 7);
        int mantissa = (magnitude >> (exponent == 0 ? 4 : exponent + 3)) & 0x0F;
        return (byte)((sign | (exponent << 4) | mantissa) ^ 0x55);
    }

    public static short DecodeA(byte code)
    {
        int bits = code ^ 0x55;
        int exponent = (bits >> 4) & 0x07;
        int magnitude = ((bits & 0x0F) << 4) + 8;
        if (exponent > 0) magnitude = (magnitude + 0x100) << (exponent - 1);
        return (short)((bits & 0x80) != 0 ? magnitude : -magnitude);
    }

    private static int Log2(int value) => value == 0 ? 0 : Math.Min(int.Log2(value), 7);
}
