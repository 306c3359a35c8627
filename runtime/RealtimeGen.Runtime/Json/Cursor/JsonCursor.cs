using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace RealtimeGen;

/// <summary>
/// Walks JSON text in UTF-8, strictly by RFC 8259, without allocation and without exceptions; for emitted code. The caller's recursion is
/// the only stack, so a copy is a look-ahead. After malformed text every operation answers false. Whether the bytes are UTF-8 at all is
/// the caller's to check, once for the document.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonCursor
{
    internal const int MaxDepth = 256;

    private readonly ReadOnlySpan<byte> _data;

    // Inside a container: behind the bracket that opened it, or behind the value just consumed, or at a value. The byte before tells which,
    // since no value ends with an opening bracket; hence no state beside the position. Malformed: at the end, where no operation finds a
    // byte.
    private int _position;
    private int _valueStart;
    private int _depth;
    private int _errorPosition;
    private SyntaxFault _fault;

    /// <summary>Stands at the first value of a text.</summary>
    public JsonCursor(ReadOnlySpan<byte> utf8Json)
        : this(utf8Json, 0)
    {
    }

    internal JsonCursor(ReadOnlySpan<byte> utf8Json, int start)
    {
        _data = utf8Json;
        _position = SkipWhiteSpace(utf8Json, start);
        _valueStart = -1;
        _errorPosition = -1;
    }

    /// <summary>What the value is that the cursor stands at, by its first byte.</summary>
    public readonly JsonKind Kind
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)_position < (uint)_data.Length ? KindOf(_data[_position]) : JsonKind.None;
    }

    /// <summary>Byte offset of the value that the cursor stands at.</summary>
    public readonly int Position => _position;

    /// <summary>Whether the value just consumed was <c>null</c>.</summary>
    public readonly bool WasNull => ConsumedKind == JsonKind.Null;

    /// <summary>Whether the text has proved to be no JSON.</summary>
    public readonly bool IsMalformed => _fault != SyntaxFault.None;

    /// <summary>Byte offset at which the text stops being JSON; -1 where it is well-formed as far as it was read.</summary>
    public readonly int ErrorPosition => _errorPosition;

    /// <summary>What was expected at <see cref="ErrorPosition"/>; empty where the text is well-formed as far as it was read.</summary>
    public readonly string ErrorMessage => _fault.Describe();

    internal readonly ReadOnlySpan<byte> Document => _data;

    private readonly JsonKind ConsumedKind => (uint)_valueStart < (uint)_data.Length ? KindOf(_data[_valueStart]) : JsonKind.None;

    /// <summary>The text from a value's position to the end of the value just consumed.</summary>
    /// <param name="position">What <see cref="Position"/> was at the value.</param>
    public readonly ReadOnlySpan<byte> Since(int position) => IsMalformed ? default : _data[position.._position];

    /// <summary>Whether nothing but white space follows the value just consumed; anything else makes the text malformed.</summary>
    public bool TryEnd()
    {
        int end = SkipWhiteSpace(_data, _position);
        return end == _data.Length ? !IsMalformed : Fail(end, SyntaxFault.TextAfterValue);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Fail(int position, SyntaxFault fault)
    {
        if (_fault == SyntaxFault.None)
        {
            _errorPosition = position;
            _fault = position >= _data.Length && fault != SyntaxFault.TooDeep ? SyntaxFault.UnexpectedEnd : fault;
        }

        _position = _data.Length;
        _valueStart = _data.Length;
        return false;
    }

    private static JsonKind KindOf(byte first) => (JsonKind)Kinds[first];

    // JsonKind by first byte; a table, as each kind is followed by a branch of its own anyway.
    private static ReadOnlySpan<byte> Kinds =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];
}
