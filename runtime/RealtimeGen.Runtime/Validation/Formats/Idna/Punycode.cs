namespace RealtimeGen;

/// <summary>RFC 3492: code points in letters, digits and hyphens.</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int MinThreshold = 1;
    private const int MaxThreshold = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int FirstNonAscii = 0x80;

    /// <summary>How many code points were written; -1 where the text is no Punycode or they are more than fit.</summary>
    /// <param name="text">Without the prefix <c>xn--</c>.</param>
    /// <param name="output">Takes the code points.</param>
    public static int Decode(ReadOnlySpan<byte> text, Span<int> output)
    {
        int basic = Math.Max(0, text.LastIndexOf((byte)'-'));
        if (basic > output.Length) return -1;

        int count = 0;
        for (; count < basic; count++) output[count] = text[count];

        long n = FirstNonAscii;
        long i = 0;
        int bias = InitialBias;
        for (int at = basic > 0 ? basic + 1 : 0; at < text.Length;)
        {
            long start = i;
            long weight = 1;
            for (int k = Base; ; k += Base)
            {
                int digit = at < text.Length ? Digit(text[at++]) : -1;
                if (digit < 0) return -1;
                i += digit * weight;
                int threshold = Threshold(k, bias);
                if (i > int.MaxValue) return -1;
                if (digit < threshold) break;
                weight *= Base - threshold;
                if (weight > int.MaxValue) return -1;
            }

            if (count == output.Length) return -1;
            bias = Adapt(i - start, count + 1, start == 0);
            n += i / (count + 1);
            i %= count + 1;
            if (n > 0x10FFFF) return -1;
            output[(int)i..count].CopyTo(output[((int)i + 1)..]);
            output[(int)i++] = (int)n;
            count++;
        }

        return count;
    }

    /// <summary>How many letters were written, all in lower case; -1 where they are more than fit.</summary>
    public static int Encode(ReadOnlySpan<int> codePoints, Span<byte> output)
    {
        int length = 0;
        foreach (int codePoint in codePoints)
        {
            if (codePoint < FirstNonAscii && !Append(output, ref length, (byte)codePoint)) return -1;
        }

        int handled = length;
        int basic = length;
        if (basic > 0 && !Append(output, ref length, (byte)'-')) return -1;

        int n = FirstNonAscii;
        long delta = 0;
        int bias = InitialBias;
        while (handled < codePoints.Length)
        {
            int next = int.MaxValue;
            foreach (int codePoint in codePoints)
            {
                if (codePoint >= n && codePoint < next) next = codePoint;
            }

            delta += (long)(next - n) * (handled + 1);
            n = next;
            foreach (int codePoint in codePoints)
            {
                if (codePoint < n) delta++;
                if (codePoint != n) continue;
                if (!AppendNumber(output, ref length, delta, bias)) return -1;
                bias = Adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled++;
            }

            delta++;
            n++;
        }

        return length;
    }

    private static bool AppendNumber(Span<byte> output, ref int length, long number, int bias)
    {
        for (int k = Base; ; k += Base)
        {
            int threshold = Threshold(k, bias);
            if (number < threshold) return Append(output, ref length, Letter((int)number));
            if (!Append(output, ref length, Letter((int)(threshold + ((number - threshold) % (Base - threshold)))))) return false;
            number = (number - threshold) / (Base - threshold);
        }
    }

    private static bool Append(Span<byte> output, ref int length, byte letter)
    {
        if (length == output.Length) return false;
        output[length++] = letter;
        return true;
    }

    private static int Threshold(int k, int bias) => Math.Min(MaxThreshold, Math.Max(MinThreshold, k - bias));

    private static int Adapt(long delta, int count, bool isFirst)
    {
        delta /= isFirst ? Damp : 2;
        delta += delta / count;
        int k = 0;
        for (; delta > (Base - MinThreshold) * MaxThreshold / 2; k += Base) delta /= Base - MinThreshold;
        return k + (int)((Base - MinThreshold + 1) * delta / (delta + Skew));
    }

    private static int Digit(byte letter) => letter switch
    {
        >= (byte)'a' and <= (byte)'z' => letter - 'a',
        >= (byte)'A' and <= (byte)'Z' => letter - 'A',
        >= (byte)'0' and <= (byte)'9' => letter - '0' + 26,
        _ => -1,
    };

    private static byte Letter(int digit) => (byte)(digit < 26 ? 'a' + digit : '0' + digit - 26);
}
