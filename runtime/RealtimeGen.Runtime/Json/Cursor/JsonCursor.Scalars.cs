namespace RealtimeGen;

public ref partial struct JsonCursor
{
    /// <summary>Consumes the boolean at the cursor; false, not moving, when there is no boolean.</summary>
    /// <param name="value">The boolean.</param>
    public bool TryReadBoolean(out bool value)
    {
        ReadOnlySpan<byte> data = _data;
        int i = _position;
        value = false;
        if ((uint)i >= (uint)data.Length)
        {
            return false;
        }

        if (data[i] == 't')
        {
            value = true;
            return TryReadLiteral(i, "true"u8);
        }

        return data[i] == 'f' && TryReadLiteral(i, "false"u8);
    }

    /// <summary>Consumes the <c>null</c> at the cursor; false, not moving, when there is no <c>null</c>.</summary>
    public bool TryReadNull() => (uint)_position < (uint)_data.Length && _data[_position] == 'n' && TryReadLiteral(_position, "null"u8);

    /// <summary>Consumes the number at the cursor; false, not moving, when there is no number.</summary>
    /// <param name="number">The number; valid as long as the document.</param>
    public bool TryReadNumber(out JsonNumber number)
    {
        int end = ScanNumber(out number);
        if (end < 0)
        {
            return false;
        }

        _valueStart = number.Position;
        _position = end;
        return true;
    }

    /// <summary>Consumes the number at the cursor; false, not moving, when there is none, or one with a fraction.</summary>
    /// <param name="number">The number; valid as long as the document.</param>
    public bool TryReadInteger(out JsonNumber number)
    {
        int end = ScanNumber(out number);
        if (end < 0 || !number.IsInteger)
        {
            return false;
        }

        _valueStart = number.Position;
        _position = end;
        return true;
    }

    // Where the number at the cursor ends; -1 where there is none, or malformed.
    private int ScanNumber(out JsonNumber number)
    {
        int start = _position;
        if ((uint)start >= (uint)_data.Length || KindOf(_data[start]) != JsonKind.Number)
        {
            number = default;
            return -1;
        }

        int end = JsonNumber.Scan(_data, start, out number);
        if (end < 0)
        {
            Fail(~end, SyntaxFault.BadNumber);
            return -1;
        }

        return end;
    }

    private bool TryReadLiteral(int i, ReadOnlySpan<byte> literal)
    {
        if (!_data[i..].StartsWith(literal))
        {
            return Fail(i, SyntaxFault.BadLiteral);
        }

        _valueStart = i;
        _position = i + literal.Length;
        return true;
    }
}
