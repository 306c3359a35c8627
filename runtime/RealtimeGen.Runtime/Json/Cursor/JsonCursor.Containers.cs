using System.Buffers.Binary;
using System.Runtime.Intrinsics;

namespace RealtimeGen;

public ref partial struct JsonCursor
{
    // A comma and a quote, 16 bytes of name, a quote and a colon, and the first byte of the value.
    private const int MemberWindow = 21;
    private const ushort CommaAndQuote = ',' | ('"' << 8);
    private const ushort QuoteAndColon = '"' | (':' << 8);

    /// <summary>Enters the object at the cursor; false, not moving, when there is no object.</summary>
    public bool TryEnterObject() => TryEnter((byte)'{');

    /// <summary>Enters the array at the cursor; false, not moving, when there is no array.</summary>
    public bool TryEnterArray() => TryEnter((byte)'[');

    /// <summary>
    /// Goes to the value of the next member of the object just entered; at its end, consumes the bracket and answers false.
    /// </summary>
    /// <param name="name">The name, unescaped; valid until the next call that meets an escape.</param>
    public bool NextMember(out ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> data = _data;
        int i = _position;
        if (data.Length - i >= MemberWindow)
        {
            ReadOnlySpan<byte> window = data.Slice(i, MemberWindow);
            if (BinaryPrimitives.ReadUInt16LittleEndian(window) != CommaAndQuote)
            {
                if (window[0] != '"' || i == 0 || data[i - 1] != '{')
                {
                    return window[0] == '}' ? LeaveObject(i, out name) : NextSpacedMember(out name);
                }

                window = data.Slice(--i, MemberWindow);
            }

            int length = PlainLength(Vector128.Create(window.Slice(2, Vector128<byte>.Count)));
            ReadOnlySpan<byte> behind = window.Slice(2 + length, 3);
            if (BinaryPrimitives.ReadUInt16LittleEndian(behind) == QuoteAndColon)
            {
                name = window.Slice(2, length);
                i += length + 4;
                _position = behind[2] > ' ' ? i : SkipWhiteSpace(data, i);
                return true;
            }

            return NameMember(i + 2, i + 2 + length, out name);
        }

        return NextSpacedMember(out name);
    }

    private bool NextSpacedMember(out ReadOnlySpan<byte> name)
    {
        int i = FindName(_position);
        if (i < 0)
        {
            name = default;
            return false;
        }

        return NameMember(i + 1, i + 1, out name);
    }

    // From somewhere in a name, plain so far, to the member's value.
    private bool NameMember(int start, int i, out ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> data = _data;
        i = ScanText(data, i);
        if ((uint)i >= (uint)data.Length || data[i] != '"')
        {
            return NextEscapedMember(start, i, out name);
        }

        name = data[start..i];
        return FindMemberValue(i + 1);
    }

    private bool LeaveObject(int bracket, out ReadOnlySpan<byte> name)
    {
        name = default;
        return Leave(bracket);
    }

    /// <summary>Goes to the next item of the array just entered; at its end, consumes the bracket and answers false.</summary>
    public bool NextItem()
    {
        ReadOnlySpan<byte> data = _data;
        int i = _position;
        if ((uint)i < (uint)data.Length && data[i] == ',' && (uint)(i + 1) < (uint)data.Length && data[i + 1] > ' ')
        {
            _position = i + 1;
            return true;
        }

        bool isFirst = i > 0 && (uint)(i - 1) < (uint)data.Length && data[i - 1] == '[';
        i = SkipWhiteSpace(data, i);
        if ((uint)i >= (uint)data.Length)
        {
            return Fail(i, SyntaxFault.ExpectedCommaOrBracket);
        }

        if (data[i] == ']')
        {
            return Leave(i);
        }

        if (!isFirst)
        {
            if (data[i] != ',')
            {
                return Fail(i, SyntaxFault.ExpectedCommaOrBracket);
            }

            i = SkipWhiteSpace(data, i + 1);
        }

        _position = i;
        return true;
    }

    private bool TryEnter(byte bracket)
    {
        ReadOnlySpan<byte> data = _data;
        int i = _position;
        if ((uint)i >= (uint)data.Length || data[i] != bracket)
        {
            return false;
        }

        if (_depth == MaxDepth)
        {
            return Fail(i, SyntaxFault.TooDeep);
        }

        // The quick ways to the next member or item take a comma to be behind a value, so none may get there behind a bracket.
        i++;
        if ((uint)i < (uint)data.Length && data[i] == ',')
        {
            return Fail(i, bracket == '{' ? SyntaxFault.ExpectedName : SyntaxFault.ExpectedValue);
        }

        _depth++;
        _position = i;
        return true;
    }

    // The quote of the next name; or -1, at the object's end or malformed.
    private int FindName(int i)
    {
        ReadOnlySpan<byte> data = _data;
        bool isFirst = i > 0 && (uint)(i - 1) < (uint)data.Length && data[i - 1] == '{';
        i = SkipWhiteSpace(data, i);
        if ((uint)i >= (uint)data.Length)
        {
            Fail(i, SyntaxFault.ExpectedCommaOrBrace);
            return -1;
        }

        if (data[i] == '}')
        {
            Leave(i);
            return -1;
        }

        if (!isFirst)
        {
            if (data[i] != ',')
            {
                Fail(i, SyntaxFault.ExpectedCommaOrBrace);
                return -1;
            }

            i = SkipWhiteSpace(data, i + 1);
        }

        if ((uint)i >= (uint)data.Length || data[i] != '"')
        {
            Fail(i, SyntaxFault.ExpectedName);
            return -1;
        }

        return i;
    }

    private bool NextEscapedMember(int start, int i, out ReadOnlySpan<byte> name)
    {
        int end = ScanEscapedText(i);
        if (end < 0)
        {
            name = default;
            return false;
        }

        name = Unescape(start, end);
        return FindMemberValue(end + 1);
    }

    // From behind the name's closing quote to the value.
    private bool FindMemberValue(int i)
    {
        i = SkipWhiteSpace(_data, i);
        if ((uint)i >= (uint)_data.Length || _data[i] != ':')
        {
            return Fail(i, SyntaxFault.ExpectedColon);
        }

        _position = SkipWhiteSpace(_data, i + 1);
        return true;
    }

    // A closing bracket as the value just consumed is no scalar, so that no conversion takes the last scalar within for the container.
    private bool Leave(int bracket)
    {
        _depth--;
        _valueStart = bracket;
        _position = bracket + 1;
        return false;
    }
}
