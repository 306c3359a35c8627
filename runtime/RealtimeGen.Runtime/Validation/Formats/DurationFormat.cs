namespace RealtimeGen;

/// <summary>RFC 3339, appendix A: each unit may be followed only by the next smaller one, and weeks stand alone.</summary>
internal static class DurationFormat
{
    public static bool IsDuration(ReadOnlySpan<byte> text)
    {
        if (text is not [(byte)'P', .. { Length: > 0 } rest])
        {
            return false;
        }

        int time = rest.IndexOf((byte)'T');
        if (time < 0)
        {
            return AreUnits(rest, "YMD"u8) || AreUnits(rest, "W"u8);
        }

        return (time == 0 || AreUnits(rest[..time], "YMD"u8)) && AreUnits(rest[(time + 1)..], "HMS"u8);
    }

    // Numbers, each with a unit; the units stand side by side in a list of units.
    private static bool AreUnits(ReadOnlySpan<byte> text, ReadOnlySpan<byte> units)
    {
        int next = -1;
        while (!text.IsEmpty)
        {
            int digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            int unit = digits < 1 ? -1 : units.IndexOf(text[digits]);
            if (unit < 0 || (next >= 0 && unit != next))
            {
                return false;
            }

            next = unit + 1;
            text = text[(digits + 1)..];
        }

        return next >= 0;
    }
}
