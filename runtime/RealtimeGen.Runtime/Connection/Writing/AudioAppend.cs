using System.Buffers;
using System.Buffers.Text;

namespace RealtimeGen;

/// <summary>The event that carries the user's audio, written without an event object: there are fifty a second of it.</summary>
internal static class AudioAppend
{
    /// <summary>What the service takes in one event.</summary>
    public const int MaxBytes = 15 * 1024 * 1024;

    private static ReadOnlySpan<byte> Prefix => "{\"type\":\"input_audio_buffer.append\",\"audio\":\""u8;

    private static ReadOnlySpan<byte> Suffix => "\"}"u8;

    public static void ThrowIfTooLong(ReadOnlyMemory<byte> audio)
    {
        if (audio.Length > MaxBytes)
        {
            throw new ArgumentException($"An event carries at most 15 MiB of audio ({MaxBytes} bytes), and this is {audio.Length}. Append it in pieces.", nameof(audio));
        }
    }

    public static void Write(ReadOnlySpan<byte> audio, Frame frame)
    {
        Span<byte> message = frame.GetSpan(Prefix.Length + Base64.GetMaxEncodedToUtf8Length(audio.Length) + Suffix.Length);
        Prefix.CopyTo(message);
        if (Base64.EncodeToUtf8(audio, message[Prefix.Length..], out _, out int written) != OperationStatus.Done) throw new InvalidOperationException("There is room for all of it.");
        Suffix.CopyTo(message[(Prefix.Length + written)..]);
        frame.Advance(Prefix.Length + written + Suffix.Length);
        frame.Open(new Envelope { Kind = EventKind.AudioAppend });
    }
}
