using RealtimeGen;
using RealtimeGen.OpenAI.Ga;

namespace Conversation;

/// <summary>Sends a recording as a microphone would: 20 ms every 20 ms, and then the silence that ends a turn.</summary>
internal sealed class Microphone(RealtimeConnection<ClientEvent, ServerEvent> connection, ReadOnlyMemory<byte> recording, Timeline timeline)
{
    private const int ChunkMilliseconds = 20;
    private const int SilenceMilliseconds = 1_000;

    public async Task SpeakAsync(CancellationToken cancellationToken)
    {
        byte[] sound = [.. recording.Span, .. new byte[SilenceMilliseconds * Wave.BytesPerMillisecond]];
        using PeriodicTimer clock = new(TimeSpan.FromMilliseconds(ChunkMilliseconds));
        foreach (ReadOnlyMemory<byte> chunk in Chunks(sound))
        {
            await connection.AppendAudioAsync(chunk, cancellationToken);
            timeline.Sent("input_audio_buffer.append");
            await clock.WaitForNextTickAsync(cancellationToken);
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Chunks(ReadOnlyMemory<byte> sound)
    {
        for (; sound.Length > 0; sound = sound[Math.Min(ChunkMilliseconds * Wave.BytesPerMillisecond, sound.Length)..])
        {
            yield return sound[..Math.Min(ChunkMilliseconds * Wave.BytesPerMillisecond, sound.Length)];
        }
    }
}
