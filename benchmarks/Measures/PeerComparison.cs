using RealtimeGen.Benchmarks.Documents;
using RealtimeGen.Benchmarks.Peers;
using RealtimeGen.Benchmarks.Peers.SystemTextJson;

namespace RealtimeGen.Benchmarks.Measures;

/// <summary>What others need for the same document.</summary>
internal static class PeerComparison
{
    public static Figure NJsonSchema() => AgainstWalk("peer-njsonschema", SessionDocument.Utf8, document => NJsonSchemaSession.IsValid(document));

    public static Figure SystemTextJsonRead() => AgainstWalk("peer-stj-read", SessionDocument.Utf8, document => StjContext.Read(document));

    public static Figure SystemTextJsonReadDelta() => AgainstWalk("peer-stj-read-delta", AudioDelta.Utf8, document => StjEventContext.Read(document));

    private static Figure AgainstWalk(string name, byte[] document, Action<byte[]> peer)
    {
        Comparison comparison = Interleaved.Compare(name, () => peer(document), () => Walk.Over(document));
        return Figure.Ratio(comparison.Ratio, comparison.SubjectBytes);
    }
}
