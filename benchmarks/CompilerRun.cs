using System.Globalization;
using RealtimeGen.Benchmarks.Measures;

namespace RealtimeGen.Benchmarks;

/// <summary>What the analyzers cost a compiler: the measure that takes whole builds, and so ten minutes.</summary>
internal static class CompilerRun
{
    /// <param name="sizes">How many pairs to take and of how many files, for a try; nothing for the figure that counts.</param>
    public static int Of(string[] sizes)
    {
        Analyzing analyzing = new(Size(sizes, 0, 15), Size(sizes, 1, 500));
        Console.WriteLine($"measure analyze-500 {analyzing.Cost()}");
        return 0;
    }

    private static int Size(string[] sizes, int index, int otherwise) => index < sizes.Length ? int.Parse(sizes[index], CultureInfo.InvariantCulture) : otherwise;
}
