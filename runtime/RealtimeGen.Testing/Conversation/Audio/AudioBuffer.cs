namespace RealtimeGen.Testing.Conversation.Audio;

/// <summary>
/// The input audio buffer. Positions are bytes of <see cref="Pcm"/> from the start of all audio that was written in the session, whatever was taken out since.
/// </summary>
internal sealed class AudioBuffer
{
    private byte[] _bytes = [];
    private int _length;

    /// <summary>Position of the first byte that is still here.</summary>
    public long Start { get; private set; }

    /// <summary>Position behind the last byte.</summary>
    public long End => Start + _length;

    public void Append(ReadOnlySpan<byte> pcm)
    {
        if (_length + pcm.Length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_length + pcm.Length, _bytes.Length * 2));
        pcm.CopyTo(_bytes.AsSpan(_length));
        _length += pcm.Length;
    }

    public ReadOnlySpan<byte> Read(long position, int length) => _bytes.AsSpan((int)(position - Start), length);

    /// <summary>Takes a stretch out, and all that lies before it.</summary>
    public byte[] Take(long from, long to)
    {
        byte[] taken = Read(from, (int)(to - from)).ToArray();
        int gone = (int)(to - Start);
        _bytes.AsSpan(gone, _length - gone).CopyTo(_bytes);
        _length -= gone;
        Start = to;
        return taken;
    }

    public void Clear()
    {
        Start = End;
        _length = 0;
    }
}
