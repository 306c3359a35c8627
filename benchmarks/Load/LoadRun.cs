using System.Globalization;

namespace RealtimeGen.Benchmarks.Load;

/// <summary>Many connections in one process, and how long an event takes to its reader.</summary>
internal static class LoadRun
{
    /// <param name="sizes">Seconds and connections, for a try; nothing for the figures that count.</param>
    public static int Of(string[] sizes)
    {
        bool isWell = new Crowd(Size(sizes, 0, 60), Size(sizes, 1, 1_000)).RunAsync().GetAwaiter().GetResult();
        Latency.MeasureAsync().GetAwaiter().GetResult();
        return isWell ? 0 : 1;
    }

    private static int Size(string[] sizes, int index, int otherwise) => index < sizes.Length ? int.Parse(sizes[index], CultureInfo.InvariantCulture) : otherwise;
}
