using System.Globalization;

namespace RealtimeGen;

/// <summary>Labels in scripts that are written from right to left: RFC 5893.</summary>
internal static class BidiRule
{
    private enum Direction
    {
        /// <summary>L.</summary>
        Left,

        /// <summary>R or AL.</summary>
        Right,

        /// <summary>EN.</summary>
        EuropeanDigit,

        /// <summary>AN.</summary>
        ArabicDigit,

        /// <summary>NSM.</summary>
        Mark,

        /// <summary>Any other that a label can hold: the hyphen, joiners, symbols.</summary>
        Neutral,
    }

    /// <summary>Blocks of the scripts that run from right to left.</summary>
    private static ReadOnlySpan<int> RightToLeft => [0x590, 0x8FF, 0xFB1D, 0xFDFF, 0xFE70, 0xFEFF, 0x10800, 0x10FFF, 0x1E800, 0x1EFFF];

    /// <summary>Whether the label makes its name one to which the rule applies.</summary>
    public static bool AppliesTo(ReadOnlySpan<int> label)
    {
        foreach (int codePoint in label)
        {
            if (DirectionOf(codePoint) is Direction.Right or Direction.ArabicDigit) return true;
        }

        return false;
    }

    /// <summary>RFC 5893, section 2.</summary>
    public static bool Allows(ReadOnlySpan<int> label)
    {
        Direction first = DirectionOf(label[0]);
        if (first is not (Direction.Left or Direction.Right)) return false;

        bool isRight = first == Direction.Right;
        bool hasEuropean = false;
        bool hasArabic = false;
        Direction last = first;
        foreach (int codePoint in label)
        {
            Direction direction = DirectionOf(codePoint);
            if (isRight ? direction == Direction.Left : direction is Direction.Right or Direction.ArabicDigit) return false;
            hasEuropean |= direction == Direction.EuropeanDigit;
            hasArabic |= direction == Direction.ArabicDigit;
            if (direction != Direction.Mark) last = direction;
        }

        return last != Direction.Neutral && !(isRight && hasEuropean && hasArabic);
    }

    private static Direction DirectionOf(int codePoint)
    {
        if (codePoint is (>= '0' and <= '9') or (>= 0x6F0 and <= 0x6F9)) return Direction.EuropeanDigit;
        if (codePoint is (>= 0x660 and <= 0x669) or (>= 0x10E60 and <= 0x10E7E)) return Direction.ArabicDigit;
        if (codePoint is '-' or 0xB7 or 0x375 or 0x30FB or 0x200C or 0x200D) return Direction.Neutral;
        if (IdnaProperty.Category(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) return Direction.Mark;
        return CodePointRanges.Contain(RightToLeft, codePoint) ? Direction.Right : Direction.Left;
    }
}
