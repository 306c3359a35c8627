namespace RealtimeGen;

/// <summary>RFC 3339, section 5.6: any spelling, leap seconds included.</summary>
internal static class DateTimeFormat
{
    private const int DateLength = 10;
    private const int TimeLength = 8;
    private const int MinutesOfDay = 24 * 60;

    public static bool IsDateTime(ReadOnlySpan<byte> text) =>
        text.Length > DateLength && IsDate(text[..DateLength]) && text[DateLength] is (byte)'T' or (byte)'t'
            && IsTime(text[(DateLength + 1)..]);

    public static bool IsDate(ReadOnlySpan<byte> text)
    {
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        int year = Number(text[..4]);
        int month = Number(text.Slice(5, 2));
        int day = Number(text.Slice(8, 2));
        return year >= 0 && month is >= 1 and <= 12 && day >= 1 && day <= DaysOf(year, month);
    }

    public static bool IsTime(ReadOnlySpan<byte> text)
    {
        if (text.Length <= TimeLength || text[2] != ':' || text[5] != ':')
        {
            return false;
        }

        int hour = Number(text[..2]);
        int minute = Number(text.Slice(3, 2));
        int second = Number(text.Slice(6, 2));
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60)
        {
            return false;
        }

        ReadOnlySpan<byte> offset = text[TimeLength..];
        if (offset[0] == '.')
        {
            int digits = offset[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (digits < 1)
            {
                return false;
            }

            offset = offset[(digits + 1)..];
        }

        // A leap second is the last of a day in UTC.
        return TryReadOffset(offset, out int minutes)
            && (second < 60 || ((hour * 60) + minute - minutes + MinutesOfDay) % MinutesOfDay == MinutesOfDay - 1);
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text is [(byte)'Z' or (byte)'z'])
        {
            return true;
        }

        if (text is not [(byte)'+' or (byte)'-', _, _, (byte)':', _, _])
        {
            return false;
        }

        int hour = Number(text.Slice(1, 2));
        int minute = Number(text.Slice(4, 2));
        minutes = ((hour * 60) + minute) * (text[0] == '-' ? -1 : 1);
        return hour is >= 0 and <= 23 && minute is >= 0 and <= 59;
    }

    private static int DaysOf(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    // The number that some digits say; -1 where one is none.
    private static int Number(ReadOnlySpan<byte> digits)
    {
        int value = 0;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            value = (value * 10) + (digit - '0');
        }

        return value;
    }
}
