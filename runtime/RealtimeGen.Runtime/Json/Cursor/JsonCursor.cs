using System.ComponentModel;

namespace RealtimeGen;

/// <summary>
/// Walks JSON text in UTF-8, strictly by RFC 8259, without allocation and without exceptions; for emitted code. The caller's recursion is the
/// only stack, so a copy is a look-ahead. After malformed text every operation answers false.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonCursor
{
    /// <summary>Stands at the first value of a text.</summary>
    public JsonCursor(ReadOnlySpan<byte> utf8Json) => throw new NotImplementedException();

    /// <summary>What the value is that the cursor stands at, by its first byte.</summary>
    public readonly JsonKind Kind => throw new NotImplementedException();

    /// <summary>Byte offset of the value that the cursor stands at.</summary>
    public readonly int Position => throw new NotImplementedException();

    /// <summary>Whether the value just consumed was <c>null</c>.</summary>
    public readonly bool WasNull => throw new NotImplementedException();

    /// <summary>Whether the text has proved to be no JSON.</summary>
    public readonly bool IsMalformed => throw new NotImplementedException();

    /// <summary>Byte offset at which the text stops being JSON; -1 where it is well-formed as far as it was read.</summary>
    public readonly int ErrorPosition => throw new NotImplementedException();

    /// <summary>Enters the object at the cursor; false, not moving, when there is no object.</summary>
    public bool TryEnterObject() => throw new NotImplementedException();

    /// <summary>
    /// Goes to the value of the next member of the object just entered; at its end, consumes the bracket and answers false.
    /// </summary>
    /// <param name="name">The name, unescaped; valid until the next call that meets an escape.</param>
    public bool NextMember(out ReadOnlySpan<byte> name) => throw new NotImplementedException();

    /// <summary>Enters the array at the cursor; false, not moving, when there is no array.</summary>
    public bool TryEnterArray() => throw new NotImplementedException();

    /// <summary>Goes to the next item of the array just entered; at its end, consumes the bracket and answers false.</summary>
    public bool NextItem() => throw new NotImplementedException();

    /// <summary>Consumes the string at the cursor; false, not moving, when there is no string.</summary>
    /// <param name="utf8">The text, unescaped; valid until the next call that meets an escape.</param>
    public bool TryReadString(out ReadOnlySpan<byte> utf8) => throw new NotImplementedException();

    /// <summary>Consumes the number at the cursor; false, not moving, when there is no number.</summary>
    public bool TryReadNumber(out JsonNumber number) => throw new NotImplementedException();

    /// <summary>Consumes the boolean at the cursor; false, not moving, when there is no boolean.</summary>
    public bool TryReadBoolean(out bool value) => throw new NotImplementedException();

    /// <summary>Consumes the <c>null</c> at the cursor; false, not moving, when there is no <c>null</c>.</summary>
    public bool TryReadNull() => throw new NotImplementedException();

    /// <summary>Consumes the value at the cursor, whatever it is.</summary>
    public void Skip() => throw new NotImplementedException();

    /// <summary>The text from a value's position to the end of the value just consumed.</summary>
    public readonly ReadOnlySpan<byte> Since(int position) => throw new NotImplementedException();

    /// <summary>Looks in the object at the cursor for a member that holds a string, and does not move.</summary>
    /// <param name="name">The member's name, unescaped.</param>
    /// <param name="tag">The string, unescaped; valid until the next call that meets an escape.</param>
    /// <param name="position">Of the member's value; of the object where the member is missing.</param>
    /// <returns>False when the member is missing or holds no string.</returns>
    public readonly bool FindTag(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> tag, out int position) => throw new NotImplementedException();
}
