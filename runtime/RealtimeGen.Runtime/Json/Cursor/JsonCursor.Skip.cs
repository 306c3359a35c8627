using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RealtimeGen;

public ref partial struct JsonCursor
{
    /// <summary>Consumes the value at the cursor, whatever it is.</summary>
    public void Skip()
    {
        switch (Kind)
        {
            case JsonKind.String:
                TrySkipString();
                break;
            case JsonKind.Object or JsonKind.Array:
                SkipContainer();
                break;
            default:
                SkipScalar();
                break;
        }
    }

    internal bool TrySkipString()
    {
        ReadOnlySpan<byte> data = _data;
        int start = _position;
        if (data.Length - start >= StringWindow)
        {
            ReadOnlySpan<byte> window = data.Slice(start, StringWindow);
            if (window[0] != '"')
            {
                return false;
            }

            int length = PlainLength(Vector128.Create(window.Slice(1, Vector128<byte>.Count)));
            if (window[1 + length] == '"')
            {
                _valueStart = start;
                _position = start + length + 2;
                return true;
            }

            return SkipLongString(start, start + 1 + length);
        }

        return (uint)start < (uint)data.Length && data[start] == '"' && SkipLongString(start, start + 1);
    }

    // From somewhere in a string, plain so far, to its end.
    private bool SkipLongString(int start, int i)
    {
        ReadOnlySpan<byte> data = _data;
        int end = ScanText(data, i);
        if ((uint)end >= (uint)data.Length || data[end] != '"')
        {
            end = ScanEscapedText(end);
            if (end < 0)
            {
                return false;
            }
        }

        _valueStart = start;
        _position = end + 1;
        return true;
    }

    private void SkipScalar()
    {
        int start = _position;
        switch (Kind)
        {
            case JsonKind.Number:
                TryReadNumber(out _);
                break;
            case JsonKind.True:
                TryReadLiteral(start, "true"u8);
                break;
            case JsonKind.False:
                TryReadLiteral(start, "false"u8);
                break;
            case JsonKind.Null:
                TryReadLiteral(start, "null"u8);
                break;
            default:
                Fail(start, SyntaxFault.ExpectedValue);
                break;
        }
    }

    private void SkipContainer()
    {
        // Which of the containers around the position are arrays, one bit for each level.
        ArrayLevels arrays = default;
        int outer = _depth;
        do
        {
            if (!TrySkipString())
            {
                if (TryEnterObject())
                {
                    arrays[_depth >> 6] &= ~(1UL << _depth);
                }
                else if (TryEnterArray())
                {
                    arrays[_depth >> 6] |= 1UL << _depth;
                }
                else
                {
                    SkipScalar();
                }
            }

            while (_depth > outer && !IsMalformed)
            {
                bool isArray = (arrays[_depth >> 6] & (1UL << _depth)) != 0;
                if (isArray ? NextItem() : NextMember(out _))
                {
                    break;
                }
            }
        }
        while (_depth > outer && !IsMalformed);
    }

    [InlineArray((MaxDepth >> 6) + 1)]
    private struct ArrayLevels
    {
        private ulong _first;
    }
}
