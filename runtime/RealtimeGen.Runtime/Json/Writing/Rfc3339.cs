using System.Globalization;

namespace RealtimeGen;

/// <summary>Dates and times as RFC 3339 has them, in one spelling each: <c>Z</c> for UTC, no zero at the end of a fraction.</summary>
internal static class Rfc3339
{
    /// <summary>No text of this page is longer.</summary>
    public const int MaxLength = 33;

    private const int DateLength = 10;
    private const int TimeLength = 8;
    private const int TicksDigits = 7;

    public static int Format(DateTimeOffset value, Span<byte> destination)
    {
        value.TryFormat(destination, out int length, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        if (value.Offset == TimeSpan.Zero)
        {
            destination[length] = (byte)'Z';
            return length + 1;
        }

        value.TryFormat(destination[length..], out int offset, "zzz", CultureInfo.InvariantCulture);
        return length + offset;
    }

    public static int Format(DateOnly value, Span<byte> destination)
    {
        value.TryFormat(destination, out int length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return length;
    }

    public static int Format(TimeOnly value, Span<byte> destination)
    {
        value.TryFormat(destination, out int length, "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return length;
    }

    /// <summary>A point in time; false for any text that <see cref="Format(DateTimeOffset, Span{byte})"/> would not give.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length <= DateLength + TimeLength || text[DateLength] != 'T' || !TryReadDate(text[..DateLength], out DateOnly date)
            || !TryReadTime(text[(DateLength + 1)..], out TimeOnly time, out int length)
            || !TryReadOffset(text[(DateLength + 1 + length)..], out TimeSpan offset))
        {
            return false;
        }

        long utc = date.ToDateTime(time).Ticks - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(date.ToDateTime(time), offset);
        Span<byte> written = stackalloc byte[MaxLength];
        return text.SequenceEqual(written[..Format(value, written)]);
    }

    /// <summary>A date; false for any text that <see cref="Format(DateOnly, Span{byte})"/> would not give.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        return text.Length == DateLength && TryReadDate(text, out value);
    }

    /// <summary>A time of day; false for any text that <see cref="Format(TimeOnly, Span{byte})"/> would not give.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        Span<byte> written = stackalloc byte[MaxLength];
        return TryReadTime(text, out value, out int length) && length == text.Length
            && text.SequenceEqual(written[..Format(value, written)]);
    }

    private static bool TryReadDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        int year = Digits(text, 0, 4);
        int month = Digits(text, 5, 2);
        int day = Digits(text, 8, 2);
        if (text[4] != '-' || text[7] != '-' || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        value = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryReadTime(ReadOnlySpan<byte> text, out TimeOnly value, out int length)
    {
        value = default;
        length = TimeLength;
        if (text.Length < TimeLength || text[2] != ':' || text[5] != ':')
        {
            return false;
        }

        int hour = Digits(text, 0, 2);
        int minute = Digits(text, 3, 2);
        int second = Digits(text, 6, 2);
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59)
        {
            return false;
        }

        long ticks = 0;
        if (text.Length > TimeLength && text[TimeLength] == '.')
        {
            ReadOnlySpan<byte> fraction = text[(TimeLength + 1)..];
            int digits = fraction.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            digits = digits < 0 ? fraction.Length : digits;
            if (digits is 0 or > TicksDigits)
            {
                return false;
            }

            ticks = Digits(fraction, 0, digits) * (long)Math.Pow(10, TicksDigits - digits);
            length += digits + 1;
        }

        value = new TimeOnly(new TimeSpan(hour, minute, second).Ticks + ticks);
        return true;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out TimeSpan value)
    {
        value = TimeSpan.Zero;
        if (text is [(byte)'Z'])
        {
            return true;
        }

        if (text is not [(byte)'+' or (byte)'-', _, _, (byte)':', _, _])
        {
            return false;
        }

        int hours = Digits(text, 1, 2);
        int minutes = Digits(text, 4, 2);
        if (hours < 0 || minutes is < 0 or > 59 || (hours * 60) + minutes > 14 * 60)
        {
            return false;
        }

        value = new TimeSpan(hours, minutes, 0) * (text[0] == '-' ? -1 : 1);
        return true;
    }

    // The number that some digits say; -1 where one is none.
    private static int Digits(ReadOnlySpan<byte> text, int start, int count)
    {
        int value = 0;
        foreach (byte b in text.Slice(start, count))
        {
            if (b is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            value = (value * 10) + (b - '0');
        }

        return value;
    }
}
