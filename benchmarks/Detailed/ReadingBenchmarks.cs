using BenchmarkDotNet.Attributes;
using RealtimeGen.Benchmarks.Documents;
using RealtimeGen.Benchmarks.Models;
using RealtimeGen.Benchmarks.Peers.SystemTextJson;

namespace RealtimeGen.Benchmarks.Detailed;

[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly byte[] _document = SessionDocument.Utf8;

    [Benchmark(Baseline = true)]
    public object SystemTextJson_Deserialize() => StjContext.Read(_document);

    [Benchmark]
    public object RealtimeGen_Parse() => RealtimeSession.Parse(_document);

    [Benchmark]
    public object RealtimeGen_Read() => RealtimeSession.Read(_document);
}
