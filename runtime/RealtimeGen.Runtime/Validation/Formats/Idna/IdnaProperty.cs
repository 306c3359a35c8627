using System.Globalization;
using System.Text;

namespace RealtimeGen;

/// <summary>Which code points may stand in an internationalized label: RFC 5892, section 3.</summary>
internal static class IdnaProperty
{
    /// <summary>Exceptions that are allowed (RFC 5892, section 2.6).</summary>
    private static ReadOnlySpan<int> Allowed => [0xDF, 0xDF, 0x3C2, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0xF0B, 0x3007, 0x3007];

    /// <summary>
    /// Exceptions that are not (section 2.6), ignorable properties and blocks (2.3, 2.4), and Jamo of old Hangul (2.9).
    /// </summary>
    private static ReadOnlySpan<int> Disallowed =>
    [
        0x34F, 0x34F, 0x640, 0x640, 0x7FA, 0x7FA, 0x1100, 0x11FF, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x20D0, 0x20FF, 0x302E, 0x302F, 0x3031, 0x3035,
        0x303B, 0x303B, 0xA960, 0xA97C, 0xD7B0, 0xD7FB, 0xFE00, 0xFE0F, 0x1D100, 0x1D24F, 0xE0100, 0xE01EF,
    ];

    /// <summary>True also for those whose context decides (<see cref="IdnaContext"/>).</summary>
    public static bool IsAllowed(int codePoint)
    {
        if (codePoint < 0x80) return codePoint == '-' || codePoint is >= 'a' and <= 'z' or >= '0' and <= '9';
        if (IdnaContext.Decides(codePoint) || CodePointRanges.Contain(Allowed, codePoint)) return true;

        return !CodePointRanges.Contain(Disallowed, codePoint)
            && Category(codePoint) is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            && IsStable(codePoint);
    }

    /// <summary>A combining mark cannot be the first of a label (RFC 5891, section 4.2.3.2).</summary>
    public static bool IsMark(int codePoint) =>
        Category(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    public static UnicodeCategory Category(int codePoint) =>
#if NET
        CharUnicodeInfo.GetUnicodeCategory(codePoint);
#else
        codePoint is >= 0xD800 and <= 0xDFFF
            ? UnicodeCategory.Surrogate
            : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0);
#endif

    /// <summary>Compatibility normalization leaves it alone (RFC 5892, section 2.2); case folding does, since no capital comes so far.</summary>
    private static bool IsStable(int codePoint) => char.ConvertFromUtf32(codePoint).IsNormalized(NormalizationForm.FormKC);
}
