using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics;
using RealtimeGen.Benchmarks.Documents;

namespace RealtimeGen.Benchmarks.Wire;

/// <summary>Audio at the pace of a voice: events that carry the moment at which they were sent, evenly over time and connections.</summary>
internal static class Pacing
{
    /// <summary>Starts sending to every connection so many events a second, and so many in all.</summary>
    public static void Start(WireConnection[] connections, int eventsPerSecond, int events)
    {
        Thread pacer = new(() => Run(connections, eventsPerSecond, events)) { IsBackground = true };
        pacer.Start();
    }

    /// <summary>When an event was sent, by <see cref="Stopwatch"/>, whose clock all processes of a machine share.</summary>
    public static long SentAt(ReadOnlySpan<byte> pcm) => BinaryPrimitives.ReadInt64LittleEndian(pcm);

    private static void Run(WireConnection[] connections, int eventsPerSecond, int events)
    {
        double gap = (double)Stopwatch.Frequency / eventsPerSecond / connections.Length;
        long start = Stopwatch.GetTimestamp();
        for (long sent = 0, all = (long)events * connections.Length; sent < all; sent++)
        {
            while (Stopwatch.GetTimestamp() - start < sent * gap) Thread.Sleep(1);
            connections[sent % connections.Length].SendAsync(Stamped()).GetAwaiter().GetResult();
        }
    }

    private static byte[] Stamped()
    {
        byte[] frame = WireFrame.Of(WireFrame.Text, AudioDelta.Utf8);
        Span<byte> pcm = stackalloc byte[12];
        AudioDelta.Pcm.AsSpan(0, pcm.Length).CopyTo(pcm);
        BinaryPrimitives.WriteInt64LittleEndian(pcm, Stopwatch.GetTimestamp());
        Base64.EncodeToUtf8(pcm, frame.AsSpan(WireFrame.HeaderLength(AudioDelta.Utf8.Length) + AudioDelta.BeforeAudio.Length), out _, out _);
        return frame;
    }
}
