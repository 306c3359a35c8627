namespace RealtimeGen;

public static partial class JsonCheck
{
    /// <summary>
    /// Whether a text has a format of JSON Schema (draft 2020-12 validation, 7.3); true for formats that are not known here, as the
    /// specification has it.
    /// </summary>
    /// <param name="utf8">The text, unescaped.</param>
    /// <param name="format">The format's name.</param>
    public static bool Format(ReadOnlySpan<byte> utf8, string format) => KnownFormats.Matches(utf8, format);
}
