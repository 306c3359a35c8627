namespace RealtimeGen;

/// <summary>
/// Names of hosts in any script: RFC 5890, section 2.3.2.3. Allocates for labels that are not ASCII, encoded or not: normalization needs strings.
/// </summary>
internal static class IdnHostFormat
{
    /// <param name="text">The name.</param>
    /// <param name="allowsUnicode">False where such labels may only stand encoded.</param>
    public static bool IsHostname(ReadOnlySpan<byte> text, bool allowsUnicode)
    {
        // The rule for bidirectional names is on all labels as soon as one of them is written from right to left.
        bool isBidirectional = false;
        return AreLabels(text, allowsUnicode, false, ref isBidirectional)
            && (!isBidirectional || AreLabels(text, allowsUnicode, true, ref isBidirectional));
    }

    private static bool AreLabels(ReadOnlySpan<byte> text, bool allowsUnicode, bool checksDirection, ref bool isBidirectional)
    {
        Span<int> label = stackalloc int[IdnaLabel.MaxLength];
        int total = -1;
        while (true)
        {
            ReadOnlySpan<byte> bytes = text[..IndexOfSeparator(text, allowsUnicode, out int separator)];
            int encoded = Read(bytes, allowsUnicode, label, out int count);
            total += encoded + 1;
            if (encoded < 0 || total > HostFormat.MaxName) return false;
            if (checksDirection && !BidiRule.Allows(label[..count])) return false;

            isBidirectional |= BidiRule.AppliesTo(label[..count]);
            if (separator == 0) return true;
            text = text[(bytes.Length + separator)..];
        }
    }

    /// <summary>The label's length in ASCII; -1 where it is none.</summary>
    private static int Read(ReadOnlySpan<byte> bytes, bool allowsUnicode, Span<int> label, out int count)
    {
        count = 0;
        if (IdnaLabel.HasPrefix(bytes))
        {
            if (bytes.Length > IdnaLabel.MaxLength || bytes.ContainsAnyExcept(FormatChars.Label)) return -1;
            count = Math.Max(0, IdnaLabel.Decode(bytes, label));
            return count > 0 && IdnaLabel.IsValid(label[..count]) ? bytes.Length : -1;
        }

        if (HostFormat.IsLabel(bytes))
        {
            foreach (byte letter in bytes) label[count++] = letter;
            return bytes.Length;
        }

        count = Math.Max(0, DecodeUtf8(bytes, label));
        bool isUnicode = allowsUnicode && IdnaLabel.HasUnicode(label[..count]) && IdnaLabel.IsValid(label[..count]);
        return isUnicode ? IdnaLabel.EncodedLength(label[..count]) : -1;
    }

    /// <summary>The full stop and what input methods put in its place (RFC 3490, section 3.1); 0 where none follows.</summary>
    private static int IndexOfSeparator(ReadOnlySpan<byte> text, bool allowsUnicode, out int length)
    {
        for (int i = 0; i < text.Length; i++)
        {
            length = text[i] == '.' ? 1 : allowsUnicode && IsFullStop(text[i..]) ? 3 : 0;
            if (length > 0) return i;
        }

        length = 0;
        return text.Length;
    }

    private static bool IsFullStop(ReadOnlySpan<byte> text) => text.StartsWith("\u3002"u8) || text.StartsWith("\uFF0E"u8) || text.StartsWith("\uFF61"u8);

    /// <summary>How many code points were written; -1 where they are more than fit. The text is well-formed.</summary>
    private static int DecodeUtf8(ReadOnlySpan<byte> text, Span<int> output)
    {
        int count = 0;
        for (int i = 0; i < text.Length; count++)
        {
            if (count == output.Length) return -1;
            int size = text[i] switch { < 0x80 => 1, < 0xE0 => 2, < 0xF0 => 3, _ => 4 };
            int codePoint = size == 1 ? text[i] : text[i] & (0xFF >> (size + 1));
            for (int k = 1; k < size && i + k < text.Length; k++) codePoint = (codePoint << 6) | (text[i + k] & 0x3F);
            output[count] = codePoint;
            i += size;
        }

        return count;
    }
}
