using RealtimeGen.Benchmarks.Documents;
using RealtimeGen.Benchmarks.Models;
using RealtimeGen.Benchmarks.Peers.SystemTextJson;

namespace RealtimeGen.Benchmarks.Measures;

/// <summary>Reading with validation, against System.Text.Json's source generation, which checks nothing.</summary>
internal static class Reading
{
    private static readonly byte[] Document = SessionDocument.Utf8;
    private static readonly Lazy<Comparison> Taken = new(() =>
        Interleaved.Compare("read", () => RealtimeSession.Parse(Document), () => StjContext.Read(Document)));

    public static Figure Time() => Figure.Ratio(Taken.Value.Ratio, Taken.Value.SubjectBytes);

    public static Figure Bytes() => Figure.Ratio((double)Taken.Value.SubjectBytes / Taken.Value.BaselineBytes, Taken.Value.SubjectBytes);
}
