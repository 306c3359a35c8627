namespace RealtimeGen;

/// <summary>How many bytes a base64 text stands for, without decoding it.</summary>
internal static class Base64Length
{
    /// <summary>Bytes behind a base64 text as it stands between the quotes of a JSON string; escaped characters count as one.</summary>
    public static int Of(ReadOnlySpan<byte> jsonText)
    {
        int characters = jsonText.Contains((byte)'\\') ? Unescaped(jsonText) : jsonText.TrimEnd((byte)'=').Length;
        return (int)(characters * 3L / 4);
    }

    // Encoders that write for HTML escape '+' and '/', and some '='.
    private static int Unescaped(ReadOnlySpan<byte> jsonText)
    {
        int characters = 0;
        for (int i = 0; i < jsonText.Length; i++)
        {
            byte character = jsonText[i];
            if (character == '\\' && ++i < jsonText.Length && jsonText[i] == 'u')
            {
                character = jsonText[i..].StartsWith("u003"u8) && i + 4 < jsonText.Length && jsonText[i + 4] is (byte)'d' or (byte)'D' ? (byte)'=' : (byte)'u';
                i += 4;
            }

            if (character != '=') characters++;
        }

        return characters;
    }
}
