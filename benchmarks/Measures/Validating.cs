using RealtimeGen.Benchmarks.Documents;
using RealtimeGen.Benchmarks.Models;
using RealtimeGen.Benchmarks.Peers;

namespace RealtimeGen.Benchmarks.Measures;

internal static class Validating
{
    private static readonly byte[] Document = SessionDocument.Utf8;

    public static Figure OneDocument()
    {
        Comparison comparison = Interleaved.Compare("validate", () => RealtimeSession.IsValid(Document), () => Walk.Over(Document));
        return Figure.Ratio(comparison.Ratio, comparison.SubjectBytes);
    }

    public static Figure ShuffledDocuments()
    {
        byte[][] documents = ShuffledSessions.Utf8;
        Comparison comparison = Interleaved.Compare(
            "validate-shuffled",
            () => { foreach (byte[] document in documents) RealtimeSession.IsValid(document); },
            () => { foreach (byte[] document in documents) Walk.Over(document); });
        return Figure.Ratio(comparison.Ratio, comparison.SubjectBytes);
    }

    public static Figure WithReport()
    {
        Comparison comparison = Interleaved.Compare(
            "validate-report", () => RealtimeSession.Validate(Document), () => RealtimeSession.IsValid(Document));
        return Figure.Ratio(comparison.Ratio, comparison.SubjectBytes);
    }
}
