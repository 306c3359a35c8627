using RealtimeGen.Benchmarks.Documents;
using RealtimeGen.Benchmarks.Models;
using RealtimeGen.Benchmarks.Peers;
using RealtimeGen.Benchmarks.Peers.SystemTextJson;
using ServerEvent = RealtimeGen.OpenAI.Ga.ServerEvent;

namespace RealtimeGen.Benchmarks.Measures;

/// <summary>Reading into values that own all they hold.</summary>
internal static class Reading
{
    private static readonly byte[] Document = SessionDocument.Utf8;
    private static readonly Lazy<Comparison> Taken = new(() =>
        Interleaved.Compare("read", () => RealtimeSession.Parse(Document), () => StjContext.Read(Document)));

    /// <summary>With validation, against System.Text.Json's source generation, which checks nothing.</summary>
    public static Figure Time() => Figure.Ratio(Taken.Value.Ratio, Taken.Value.SubjectBytes);

    public static Figure Bytes() => Figure.Ratio((double)Taken.Value.SubjectBytes / Taken.Value.BaselineBytes, Taken.Value.SubjectBytes);

    /// <summary>Of all that a voice session receives, most is this: the event that carries audio, into a value that owns it.</summary>
    public static Figure AudioDelta()
    {
        byte[] delta = Documents.AudioDelta.Utf8;
        Comparison comparison = Interleaved.Compare("read-audio-delta", () => ServerEvent.Read(delta), () => Walk.Over(delta));
        return Figure.Ratio(comparison.Ratio, comparison.SubjectBytes);
    }
}
