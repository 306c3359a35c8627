using RealtimeGen.Benchmarks.Documents;
using RealtimeGen.Benchmarks.Peers;
using RealtimeGen.Benchmarks.Peers.SystemTextJson;

namespace RealtimeGen.Benchmarks.Measures;

/// <summary>What others need for the same document.</summary>
internal static class PeerComparison
{
    private static readonly byte[] Document = SessionDocument.Utf8;

    public static Figure NJsonSchema() => AgainstWalk("peer-njsonschema", () => NJsonSchemaSession.IsValid(Document));

    public static Figure SystemTextJsonRead() => AgainstWalk("peer-stj-read", () => StjContext.Read(Document));

    private static Figure AgainstWalk(string name, Action peer)
    {
        Comparison comparison = Interleaved.Compare(name, peer, () => Walk.Over(Document));
        return Figure.Ratio(comparison.Ratio, comparison.SubjectBytes);
    }
}
