using BenchmarkDotNet.Running;

namespace RealtimeGen.Benchmarks.Detailed;

/// <summary>BenchmarkDotNet, for reading: absolute times with their spread. Takes its arguments, such as <c>--filter *</c>.</summary>
internal static class DetailedRun
{
    public static int Of(string[] args)
    {
        BenchmarkSwitcher.FromAssembly(typeof(DetailedRun).Assembly).Run(args);
        return 0;
    }
}
