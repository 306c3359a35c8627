using BenchmarkDotNet.Attributes;
using RealtimeGen.Benchmarks.Documents;
using RealtimeGen.Benchmarks.Models;
using RealtimeGen.Benchmarks.Peers;

namespace RealtimeGen.Benchmarks.Detailed;

[MemoryDiagnoser]
public class ValidatingBenchmarks
{
    private readonly byte[] _document = SessionDocument.Utf8;

    [Benchmark(Baseline = true)]
    public void Utf8JsonReader_walk() => Walk.Over(_document);

    [Benchmark]
    public bool RealtimeGen_IsValid() => RealtimeSession.IsValid(_document);

    [Benchmark]
    public ValidationReport RealtimeGen_Validate() => RealtimeSession.Validate(_document);

    [Benchmark]
    public bool NJsonSchema_Validate() => NJsonSchemaSession.IsValid(_document);
}
