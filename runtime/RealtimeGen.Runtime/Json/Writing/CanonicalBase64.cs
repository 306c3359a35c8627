using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace RealtimeGen;

/// <summary>Base64 (RFC 4648, section 4) in the one spelling that bytes are written in.</summary>
internal static class CanonicalBase64
{
    private const int Quantum = 4;

    /// <summary>The bytes; false for a text that has white space, wrong padding, or bits behind the last byte.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> text, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        if (!Base64.IsValid(text, out int length) || Base64.GetMaxEncodedToUtf8Length(length) != text.Length)
        {
            return false;
        }

        byte[] decoded = new byte[length];
        if (Base64.DecodeFromUtf8(text, decoded, out _, out _) != OperationStatus.Done)
        {
            return false;
        }

        // Only the last four characters can have been written in more than one way.
        Span<byte> tail = stackalloc byte[Quantum];
        Base64.EncodeToUtf8(decoded.AsSpan((length - 1) / 3 * 3), tail, out _, out int written);
        if (!text.EndsWith(tail[..written]))
        {
            return false;
        }

        bytes = decoded;
        return true;
    }
}
