using RealtimeGen.Benchmarks.Documents;

namespace RealtimeGen.Benchmarks.Wire;

/// <summary>What a client says, as frames of audio that it hears.</summary>
internal sealed class Echo
{
    private byte[] _frame = [];

    /// <summary>The audio of an <c>input_audio_buffer.append</c>, in a frame that holds until the next one.</summary>
    public ReadOnlyMemory<byte> Of(ReadOnlySpan<byte> append)
    {
        ReadOnlySpan<byte> name = "\"audio\":\""u8, before = AudioDelta.BeforeAudio, after = AudioDelta.AfterAudio;
        ReadOnlySpan<byte> audio = append[(append.IndexOf(name) + name.Length)..];
        audio = audio[..audio.IndexOf((byte)'"')];
        int payload = before.Length + audio.Length + after.Length, header = WireFrame.HeaderLength(payload);
        if (_frame.Length < header + payload) _frame = new byte[header + payload];
        WireFrame.WriteHeader(_frame, WireFrame.Text, payload);
        before.CopyTo(_frame.AsSpan(header));
        audio.CopyTo(_frame.AsSpan(header + before.Length));
        after.CopyTo(_frame.AsSpan(header + before.Length + audio.Length));
        return _frame.AsMemory(0, header + payload);
    }
}
