using System.Text.Json.Nodes;
using RealtimeGen.Benchmarks.Documents;
using RealtimeGen.Benchmarks.Models;
using RealtimeGen.Benchmarks.Peers;
using RealtimeGen.Benchmarks.Peers.SystemTextJson;
using ServerEvent = RealtimeGen.OpenAI.Ga.ServerEvent;

namespace RealtimeGen.Benchmarks;

/// <summary>That all sides do the same work: figures of a validator that refuses its document, or of a writer that drops half, are worth nothing.</summary>
internal static class Agreement
{
    public static IEnumerable<string> Disagreements()
    {
        foreach (byte[] document in ShuffledSessions.Utf8.Prepend(SessionDocument.Utf8))
        {
            if (!RealtimeSession.IsValid(document)) yield return $"RealtimeGen finds a document invalid: {RealtimeSession.Validate(document)}";
            if (!NJsonSchemaSession.IsValid(document)) yield return "NJsonSchema finds a document invalid";
        }

        using ReusedWriter writer = new();
        RealtimeSession.Parse(SessionDocument.Utf8).WriteTo(writer.Restart());
        writer.Finish();
        if (!IsSession(writer.Written)) yield return "RealtimeGen writes another document than it read";
        StjContext.Write(writer.Restart(), StjContext.Read(SessionDocument.Utf8));
        writer.Finish();
        if (!IsSession(writer.Written)) yield return "System.Text.Json writes another document than it read";

        if (ServerEvent.Read(AudioDelta.Utf8) is not ServerEvent.ResponseOutputAudioDelta delta || !delta.Delta.Span.SequenceEqual(AudioDelta.Pcm))
            yield return "RealtimeGen reads other audio than was sent";
        if (StjEventContext.Read(AudioDelta.Utf8) is not StjAudioDelta peerDelta || !peerDelta.Delta.AsSpan().SequenceEqual(AudioDelta.Pcm))
            yield return "System.Text.Json reads other audio than was sent";
    }

    private static bool IsSession(ReadOnlySpan<byte> utf8Json) =>
        JsonNode.DeepEquals(JsonNode.Parse(utf8Json), JsonNode.Parse(SessionDocument.Utf8));
}
