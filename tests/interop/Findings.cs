namespace RealtimeGen.Interop;

/// <summary>What a test found, in full: <c>Assert.Empty</c> prints the first characters of some.</summary>
internal static class Findings
{
    private const int Shown = 20;

    public static void None(IEnumerable<string> findings)
    {
        string[] all = [.. findings];
        Assert.True(all.Length == 0, $"{all.Length} findings\n{string.Join('\n', all.Take(Shown))}");
    }
}
