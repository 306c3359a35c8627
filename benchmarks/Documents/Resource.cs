namespace RealtimeGen.Benchmarks.Documents;

internal static class Resource
{
    public static byte[] Read(string name)
    {
        using Stream stream = typeof(Resource).Assembly.GetManifestResourceStream(name)!;
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
