using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace RealtimeGen;

/// <summary>A string in UTF-8, in pooled memory.</summary>
internal readonly ref struct Utf8Scratch
{
    private readonly byte[] _rented;
    private readonly int _length;

    public Utf8Scratch(string text)
    {
        _rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        IsValid = Utf8.FromUtf16(text, _rented, out _, out _length, replaceInvalidSequences: false) == OperationStatus.Done;
    }

    /// <summary>False when there is half of a surrogate pair; <see cref="Text"/> then ends before it.</summary>
    public bool IsValid { get; }

    /// <summary>Valid until <see cref="Dispose"/>.</summary>
    public ReadOnlySpan<byte> Text => _rented.AsSpan(0, _length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(_rented);
}
