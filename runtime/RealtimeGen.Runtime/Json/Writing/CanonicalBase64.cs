using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace RealtimeGen;

/// <summary>Base64 (RFC 4648, section 4) in the one spelling that bytes are written in.</summary>
internal static class CanonicalBase64
{
    private const int Quantum = 4;
    private const int QuantumBytes = 3;

    /// <summary>
    /// The bytes; false for a text that has white space, wrong padding, or bits behind the last byte. One pass, as most of it is audio: the
    /// length tells how many bytes there must be, and the decoder, which overlooks white space, then finds fewer.
    /// </summary>
    public static bool TryDecode(ReadOnlySpan<byte> text, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        if (text.Length % Quantum != 0)
        {
            return false;
        }

        int length = text.Length / Quantum * QuantumBytes - Padding(text);
        byte[] decoded = length == 0 ? [] : new byte[length];
        if (Base64.DecodeFromUtf8(text, decoded, out _, out int written) != OperationStatus.Done || written != length)
        {
            return false;
        }

        if (length % QuantumBytes != 0 && !IsCanonical(text[^Quantum..], decoded.AsSpan(length / QuantumBytes * QuantumBytes)))
        {
            return false;
        }

        bytes = decoded;
        return true;
    }

    private static int Padding(ReadOnlySpan<byte> text) => text.EndsWith("=="u8) ? 2 : text.EndsWith("="u8) ? 1 : 0;

    // Of all quanta only one with padding can be written in more than one way.
    private static bool IsCanonical(ReadOnlySpan<byte> quantum, ReadOnlySpan<byte> bytes)
    {
        Span<byte> written = stackalloc byte[Quantum];
        Base64.EncodeToUtf8(bytes, written, out _, out _);
        return quantum.SequenceEqual(written);
    }
}
