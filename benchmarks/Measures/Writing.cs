using RealtimeGen.Benchmarks.Documents;
using RealtimeGen.Benchmarks.Models;
using RealtimeGen.Benchmarks.Peers;
using RealtimeGen.Benchmarks.Peers.SystemTextJson;

namespace RealtimeGen.Benchmarks.Measures;

/// <summary>Writing to a buffer that is used again, both sides through the same writer.</summary>
internal static class Writing
{
    public static Figure Time()
    {
        RealtimeSession ours = RealtimeSession.Parse(SessionDocument.Utf8);
        StjSession theirs = StjContext.Read(SessionDocument.Utf8);
        using ReusedWriter writer = new();
        Comparison comparison = Interleaved.Compare(
            "write",
            () => { ours.WriteTo(writer.Restart()); writer.Finish(); },
            () => { StjContext.Write(writer.Restart(), theirs); writer.Finish(); });
        return Figure.Ratio(comparison.Ratio, comparison.SubjectBytes);
    }
}
