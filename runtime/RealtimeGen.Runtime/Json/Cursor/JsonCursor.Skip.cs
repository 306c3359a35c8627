using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RealtimeGen;

public ref partial struct JsonCursor
{
    /// <summary>Consumes the value at the cursor, whatever it is.</summary>
    public void Skip()
    {
        int start = _position;
        switch (Kind)
        {
            case JsonKind.String:
                SkipString();
                break;
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
            case JsonKind.Object or JsonKind.Array:
                SkipContainer();
                break;
            default:
                Fail(start, SyntaxFault.ExpectedValue);
                break;
        }
    }

    internal bool TrySkipString()
    {
        if (Kind != JsonKind.String)
        {
            return false;
        }

        SkipString();
        return !IsMalformed;
    }

    private void SkipString()
    {
        ReadOnlySpan<byte> data = _data;
        int start = _position;
        int end = start + 1;
        if (data.Length - end >= Vector128<byte>.Count)
        {
            end += PlainLength(Vector128.Create(data.Slice(end, Vector128<byte>.Count)));
        }

        if (end >= data.Length || data[end] != '"')
        {
            end = ScanText(data, end);
            if (end >= data.Length || data[end] != '"')
            {
                end = ScanEscapedText(end);
                if (end < 0)
                {
                    return;
                }
            }
        }

        _valueStart = start;
        _position = end + 1;
    }

    private void SkipContainer()
    {
        // Which of the containers around the position are arrays, one bit for each level.
        ArrayLevels arrays = default;
        int outer = _depth;
        do
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
                Skip();
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
