namespace RealtimeGen;

public static partial class JsonCheck
{
    /// <summary>The value must be one string, here unescaped.</summary>
    public static bool Constant<TSink>(ref JsonCursor json, ref TSink sink, ReadOnlySpan<byte> text, string schemaPath, string message)
        where TSink : struct, IValidationSink
    {
        int position = json.Position;
        if (!json.TryReadString(out ReadOnlySpan<byte> found)) return Mismatch(ref json, ref sink, schemaPath, message);
        return found.SequenceEqual(text) || sink.Fail(position, schemaPath, message);
    }
}
