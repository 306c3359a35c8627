using System.Buffers.Text;
using System.Text;

namespace RealtimeGen;

// What is converted must come back as equal JSON when it is written; what would not is refused, so that the caller keeps the text.
public ref partial struct JsonCursor
{
    /// <summary>The value just consumed as a string; false when it is none, or has half of a surrogate pair.</summary>
    public readonly bool TryGet(out string? value)
    {
        value = null;
        if (!TryGetEscapedText(out ReadOnlySpan<byte> text))
        {
            return false;
        }

        if (JsonText.IsPlainAscii(text))
        {
            value = JsonText.ToTextOfAscii(text);
        }
        else if (!text.Contains((byte)'\\'))
        {
            value = Encoding.UTF8.GetString(text);
        }
        else if (!JsonText.HasLoneSurrogate(text))
        {
            value = JsonText.ToText(JsonText.UnescapeToScratch(text));
        }

        return value is not null;
    }

    /// <summary>The value just consumed as a boolean; false when it is none.</summary>
    public readonly bool TryGet(out bool? value)
    {
        value = ConsumedKind switch
        {
            JsonKind.True => true,
            JsonKind.False => false,
            _ => null,
        };
        return value is not null;
    }

    /// <summary>
    /// The value just consumed as an integer; false when it is none, or too large. <c>20.0</c> and <c>2e1</c> are integers.
    /// </summary>
    public readonly bool TryGet(out int? value)
    {
        value = TryGet(out long? wide) && wide is >= int.MinValue and <= int.MaxValue ? (int)wide : null;
        return value is not null;
    }

    /// <summary>
    /// The value just consumed as an integer; false when it is none, or too large. <c>20.0</c> and <c>2e1</c> are integers.
    /// </summary>
    public readonly bool TryGet(out long? value)
    {
        value = TryGetNumber(out JsonNumber number) && number.TryGetInt64(out long integer) ? integer : null;
        return value is not null;
    }

    /// <summary>The value just consumed as a number; false when it is none, or when a double would be written as another number.</summary>
    public readonly bool TryGet(out double? value)
    {
        value = TryGetNumber(out JsonNumber number) && number.TryGetDouble(out double found) ? found : null;
        return value is not null;
    }

    /// <summary>The value just consumed as a decimal; false when it is no number, or none that a decimal holds exactly.</summary>
    public readonly bool TryGet(out decimal? value)
    {
        value = TryGetNumber(out JsonNumber number) && number.TryGetDecimal(out decimal found) ? found : null;
        return value is not null;
    }

    /// <summary>The value just consumed as a point in time (RFC 3339); false when it is none, or would be written differently.</summary>
    public readonly bool TryGet(out DateTimeOffset? value)
    {
        value = TryGetText(out ReadOnlySpan<byte> text) && Rfc3339.TryParse(text, out DateTimeOffset found) ? found : null;
        return value is not null;
    }

    /// <summary>The value just consumed as a date; false when it is none, or would be written differently.</summary>
    public readonly bool TryGet(out DateOnly? value)
    {
        value = TryGetText(out ReadOnlySpan<byte> text) && Rfc3339.TryParse(text, out DateOnly found) ? found : null;
        return value is not null;
    }

    /// <summary>The value just consumed as a time of day; false when it is none, has an offset, or would be written differently.</summary>
    public readonly bool TryGet(out TimeOnly? value)
    {
        value = TryGetText(out ReadOnlySpan<byte> text) && Rfc3339.TryParse(text, out TimeOnly found) ? found : null;
        return value is not null;
    }

    /// <summary>
    /// The value just consumed as a UUID; false when it is none, or would be written differently: lower case with hyphens.
    /// </summary>
    public readonly bool TryGet(out Guid? value)
    {
        const int Length = 36;
        Span<byte> written = stackalloc byte[Length];
        value = TryGetText(out ReadOnlySpan<byte> text) && text.Length == Length
            && Utf8Parser.TryParse(text, out Guid found, out int consumed, 'D') && consumed == Length
            && found.TryFormat(written, out _, "D") && text.SequenceEqual(written) ? found : null;
        return value is not null;
    }

    /// <summary>The value just consumed as a URI or relative reference; false when it is none.</summary>
    public readonly bool TryGet(out Uri? value)
    {
        value = TryGet(out string? text) && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? found) && found.OriginalString == text
            ? found : null;
        return value is not null;
    }

    /// <summary>The value just consumed as base64; false when it is none, or would be written differently.</summary>
    public readonly bool TryGet(out JsonBytes? value)
    {
        // Base64 needs no escapes, and a backslash is none of its characters, so nothing looks for one before decoding fails.
        if (TryGetEscapedText(out ReadOnlySpan<byte> text)
            && (CanonicalBase64.TryDecode(text, out byte[]? bytes)
                || (text.Contains((byte)'\\') && CanonicalBase64.TryDecode(JsonText.UnescapeToScratch(text), out bytes))))
        {
            value = bytes;
            return true;
        }

        value = null;
        return false;
    }

    private readonly bool TryGetText(out ReadOnlySpan<byte> text)
    {
        if (!TryGetEscapedText(out text))
        {
            return false;
        }

        if (text.Contains((byte)'\\'))
        {
            text = JsonText.UnescapeToScratch(text);
        }

        return true;
    }

    private readonly bool TryGetNumber(out JsonNumber number)
    {
        number = default;
        return ConsumedKind == JsonKind.Number && JsonNumber.Scan(_data, _valueStart, out number) == _position;
    }
}
