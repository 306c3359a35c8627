using System.Buffers;
using System.Buffers.Text;
using System.Numerics;

namespace RealtimeGen;

/// <summary>The message that an enumeration lends at the moment, and the buffers that it uses for all of them.</summary>
internal sealed class LentMessage
{
    private readonly TextCache _texts = new();
    private Frame? _frame;
    private byte[] _audio = [];
    private int _audioLength;

    /// <summary>Which message is lent, counted.</summary>
    public int Number { get; private set; }

    public Frame Frame(int number) =>
        number == Number && _frame is not null
            ? _frame
            : throw new InvalidOperationException("This message was lent until the next one was read. Copy what is needed for longer, or use ReadAllAsync.");

    public ReadOnlyMemory<byte> Audio(int number)
    {
        _ = Frame(number);
        return _audio.AsMemory(0, Math.Max(_audioLength, 0));
    }

    public bool IsAudio(int number)
    {
        _ = Frame(number);
        return _audioLength >= 0;
    }

    public string? Text(int number, Extent extent) => _texts.Of(extent, Frame(number).Written.Span);

    public void Lend(Frame frame)
    {
        Number++;
        _frame = frame;
        _audioLength = frame.Kind == EventKind.OutputAudioDelta && EnvelopeReader.FindDelta(frame.Written.Span, out ReadOnlySpan<byte> base64) ? Decode(base64) : -1;
    }

    public void TakeBack() => _frame = null;

    // Into another buffer: in place takes nine times as long (measured).
    private int Decode(ReadOnlySpan<byte> base64)
    {
        int needed = Base64.GetMaxDecodedFromUtf8Length(base64.Length);
        if (_audio.Length < needed) _audio = new byte[BitOperations.RoundUpToPowerOf2((uint)needed)];
        return Base64.DecodeFromUtf8(base64, _audio, out _, out int written) == OperationStatus.Done ? written : -1;
    }
}
