using BenchmarkDotNet.Attributes;
using RealtimeGen.Benchmarks.Documents;
using RealtimeGen.Benchmarks.Models;
using RealtimeGen.Benchmarks.Peers;
using RealtimeGen.Benchmarks.Peers.SystemTextJson;

namespace RealtimeGen.Benchmarks.Detailed;

[MemoryDiagnoser]
public class WritingBenchmarks : IDisposable
{
    private readonly StjSession _theirs = StjContext.Read(SessionDocument.Utf8);
    private readonly RealtimeSession _ours = RealtimeSession.Parse(SessionDocument.Utf8);
    private readonly ReusedWriter _writer = new();

    [GlobalCleanup]
    public void Dispose()
    {
        _writer.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public void SystemTextJson_Serialize()
    {
        StjContext.Write(_writer.Restart(), _theirs);
        _writer.Finish();
    }

    [Benchmark]
    public void RealtimeGen_WriteTo()
    {
        _ours.WriteTo(_writer.Restart());
        _writer.Finish();
    }
}
