namespace RealtimeGen;

// For comparisons, which tell apart texts that have no UTF-8: halves of surrogate pairs.
public ref partial struct JsonCursor
{
    /// <summary>As <see cref="NextMember(out ReadOnlySpan{byte})"/>, with the place of the name in the document, as it stands there between the quotes.</summary>
    internal bool NextEscapedMember(out Range name)
    {
        name = default;
        int quote = FindName(_position);
        if (quote < 0)
        {
            return false;
        }

        _position = quote;
        if (!TrySkipString())
        {
            return false;
        }

        name = (quote + 1)..(_position - 1);
        return FindMemberValue(_position);
    }

    /// <summary>As <see cref="TryReadString"/>, as it stands between the quotes.</summary>
    internal bool TryReadEscapedText(out ReadOnlySpan<byte> escaped)
    {
        int start = _position;
        bool isString = TrySkipString();
        escaped = isString ? _data[(start + 1)..(_position - 1)] : default;
        return isString;
    }

    // The text between the quotes of the string just consumed.
    private readonly bool TryGetEscapedText(out ReadOnlySpan<byte> escaped)
    {
        bool isString = ConsumedKind == JsonKind.String;
        escaped = isString ? _data[(_valueStart + 1)..(_position - 1)] : default;
        return isString;
    }
}
