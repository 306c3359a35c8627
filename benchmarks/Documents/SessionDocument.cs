namespace RealtimeGen.Benchmarks.Documents;

/// <summary>
/// A whole session as a client sends it: all sixteen members, two tools, instructions of 559 characters with the apostrophe that English
/// text has; 1.5 KB on one line.
/// </summary>
internal static class SessionDocument
{
    public static byte[] Utf8 { get; } = Resource.Read("session.json").AsSpan().TrimEnd((byte)'\n').ToArray();
}
