namespace RealtimeGen;

/// <summary>
/// Regular expressions of ECMA-262, section 22.2.1, read as with the flag <c>u</c>, which JSON Schema asks for (draft 2020-12 core, 6.4): an escape
/// or a bracket without a meaning is an error. Only the shape is looked at: whether a name in braces is a property of Unicode is not.
/// </summary>
internal ref struct RegexFormat
{
    private readonly ReadOnlySpan<byte> _text;
    private int _at;
    private int _groups;
    private int _highestReference;
    private bool _isBroken;

    private RegexFormat(ReadOnlySpan<byte> text) => _text = text;

    private readonly int Next => _at < _text.Length ? _text[_at] : -1;

    public static bool IsRegex(ReadOnlySpan<byte> text)
    {
        RegexFormat regex = new(text);
        return regex.ReadAll() && regex._highestReference <= regex._groups;
    }

    private bool ReadAll()
    {
        int open = 0;
        bool isQuantifiable = false;
        while (_at < _text.Length && !_isBroken)
        {
            byte c = _text[_at++];
            switch ((char)c)
            {
                case '(':
                    open++;
                    OpenGroup();
                    isQuantifiable = false;
                    break;
                case ')':
                    _isBroken |= --open < 0;
                    isQuantifiable = true;
                    break;
                case '|' or '^' or '$':
                    isQuantifiable = false;
                    break;
                case '*' or '+' or '?' or '{':
                    _isBroken |= !isQuantifiable || (c == '{' && !ReadRange());
                    Take('?');
                    isQuantifiable = false;
                    break;
                case '[':
                    ReadClass();
                    isQuantifiable = true;
                    break;
                case '\\':
                    isQuantifiable = Next is not ('b' or 'B');
                    ReadEscape(isInClass: false);
                    break;
                case '}' or ']':
                    return false;
                default:
                    isQuantifiable = true;
                    break;
            }
        }

        return open == 0 && !_isBroken;
    }

    /// <summary>Behind the bracket: a kind of group, the name of one, or its flags.</summary>
    private void OpenGroup()
    {
        if (!Take('?'))
        {
            _groups++;
        }
        else if (Take('<'))
        {
            if (Take('=') || Take('!')) return;
            _groups++;
            _isBroken |= !ReadName();
        }
        else if (!Take('=') && !Take('!'))
        {
            while (Next is 'i' or 'm' or 's') _at++;
            if (Take('-'))
            {
                while (Next is 'i' or 'm' or 's') _at++;
            }

            _isBroken |= !Take(':');
        }
    }

    /// <summary>Behind the brace: <c>2}</c>, <c>2,}</c> or <c>2,3}</c>.</summary>
    private bool ReadRange()
    {
        int least = ReadNumber();
        int most = Take(',') && Next != '}' ? ReadNumber() : int.MaxValue;
        return least >= 0 && most >= least && Take('}');
    }

    private void ReadClass()
    {
        Take('^');
        while (!_isBroken && !Take(']'))
        {
            int first = ReadClassAtom();
            if (Next != '-' || _at + 1 >= _text.Length || _text[_at + 1] == ']') continue;
            _at++;
            int last = ReadClassAtom();
            _isBroken |= first < 0 || last < first;
        }
    }

    /// <summary>Its code point; -1 for a set such as <c>\d</c>.</summary>
    private int ReadClassAtom()
    {
        if (_at >= _text.Length)
        {
            _isBroken = true;
            return -1;
        }

        if (Take('\\')) return ReadEscape(isInClass: true);
        int size = _text[_at] switch { < 0x80 => 1, < 0xE0 => 2, < 0xF0 => 3, _ => 4 };
        int codePoint = size == 1 ? _text[_at] : _text[_at] & (0xFF >> (size + 1));
        for (_at++; size > 1 && _at < _text.Length; size--) codePoint = (codePoint << 6) | (_text[_at++] & 0x3F);
        return codePoint;
    }

    /// <summary>Behind the backslash. The code point that it stands for; -1 where it stands for none or for several.</summary>
    private int ReadEscape(bool isInClass)
    {
        int c = Next;
        _at++;
        switch (c)
        {
            case 'd' or 'D' or 's' or 'S' or 'w' or 'W':
                return -1;
            case 'b' when isInClass:
                return '\b';
            case 'b' or 'B' when !isInClass:
                return -1;
            case 'p' or 'P':
                _isBroken |= !Take('{') || !ReadProperty();
                return -1;
            case 'k' when !isInClass:
                _isBroken |= !Take('<') || !ReadReference();
                return -1;
            case >= '1' and <= '9' when !isInClass:
                _at--;
                _highestReference = Math.Max(_highestReference, ReadNumber());
                return -1;
            case '-' when isInClass:
                return c;
            default:
                return ReadCharacterEscape(c);
        }
    }

    private int ReadCharacterEscape(int c)
    {
        switch (c)
        {
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'v': return '\v';
            case '0' when Next is < '0' or > '9': return 0;
            case 'x': return ReadHex(2);
            case 'u': return Take('{') ? ReadBracedHex() : ReadHex(4);
            case 'c' when (Next | 0x20) is >= 'a' and <= 'z': return _text[_at++] & 0x1F;
            case '^' or '$' or '\\' or '.' or '*' or '+' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '/': return c;
            default:
                _isBroken = true;
                return -1;
        }
    }

    private int ReadHex(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; i++) value = (value << 4) | ReadHexDigit();
        return value;
    }

    private int ReadBracedHex()
    {
        int value = ReadHexDigit();
        while (!_isBroken && !Take('}'))
        {
            value = (value << 4) | ReadHexDigit();
            _isBroken |= value > 0x10FFFF;
        }

        return value;
    }

    private int ReadHexDigit()
    {
        int c = Next;
        _at++;
        if (c is >= '0' and <= '9') return c - '0';
        if ((c | 0x20) is >= 'a' and <= 'f') return (c | 0x20) - 'a' + 10;
        _isBroken = true;
        return 0;
    }

    /// <summary>-1 where there is none; what is larger than any count is held at the largest.</summary>
    private int ReadNumber()
    {
        if (Next is < '0' or > '9') return -1;
        long value = 0;
        for (; Next is >= '0' and <= '9'; _at++) value = Math.Min(int.MaxValue, (value * 10) + Next - '0');
        return (int)value;
    }

    /// <summary>Up to the closing bracket.</summary>
    private bool ReadName()
    {
        int start = _at;
        while (Next is '$' or '_' or >= 0x80 || (Next | 0x20) is >= 'a' and <= 'z' || (_at > start && Next is >= '0' and <= '9')) _at++;
        return _at > start && Take('>');
    }

    /// <summary>The group may stand behind its reference.</summary>
    private bool ReadReference()
    {
        int start = _at;
        if (!ReadName()) return false;

        ReadOnlySpan<byte> name = _text[start.._at];
        for (ReadOnlySpan<byte> rest = _text; rest.IndexOf("(?<"u8) is >= 0 and int i;)
        {
            rest = rest[(i + 3)..];
            if (rest.StartsWith(name)) return true;
        }

        return false;
    }

    /// <summary><c>Letter}</c> or <c>Script=Greek}</c>.</summary>
    private bool ReadProperty()
    {
        int start = _at;
        while ((Next | 0x20) is >= 'a' and <= 'z' || Next is (>= '0' and <= '9') or '_' or '=') _at++;
        return _at > start && Take('}');
    }

    private bool Take(char c)
    {
        if (Next != c) return false;
        _at++;
        return true;
    }
}
