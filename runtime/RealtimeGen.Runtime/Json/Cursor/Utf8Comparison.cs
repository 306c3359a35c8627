using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace RealtimeGen;

/// <summary>
/// Comparison of names and texts with literals; for emitted codecs, which stand in namespaces under this one and so find it without a
/// <c>using</c> of their own.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Utf8Comparison
{
    /// <summary>Whether both are the same bytes. With a literal, the JIT makes word compares of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(this ReadOnlySpan<byte> text, ReadOnlySpan<byte> literal) => text.SequenceEqual(literal);
}
