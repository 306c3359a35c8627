using System.Globalization;

namespace RealtimeGen;

/// <summary>Code points that are allowed only beside certain others: RFC 5892, appendix A.</summary>
internal static class IdnaContext
{
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;
    private const int MiddleDot = 0xB7;
    private const int Keraia = 0x375;
    private const int Geresh = 0x5F3;
    private const int Gershayim = 0x5F4;
    private const int KatakanaMiddleDot = 0x30FB;

    private static ReadOnlySpan<int> Greek => [0x370, 0x373, 0x375, 0x377, 0x37A, 0x37F, 0x384, 0x3E1, 0x3F0, 0x3FF, 0x1F00, 0x1FFE];

    private static ReadOnlySpan<int> Hebrew => [0x591, 0x5F4, 0xFB1D, 0xFB4F];

    private static ReadOnlySpan<int> HiraganaKatakanaHan =>
    [
        0x2E80, 0x2FD5, 0x3005, 0x3005, 0x3007, 0x3007, 0x3021, 0x3029, 0x3038, 0x303B, 0x3041, 0x3096, 0x309D, 0x309F, 0x30A1, 0x30FA,
        0x30FD, 0x30FF, 0x31F0, 0x31FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAD9, 0xFF66, 0xFF9D, 0x1B000, 0x1B122, 0x20000, 0x323AF,
    ];

    /// <summary>Canonical combining class 9.</summary>
    private static ReadOnlySpan<int> Viramas =>
    [
        0x94D, 0x94D, 0x9CD, 0x9CD, 0xA4D, 0xA4D, 0xACD, 0xACD, 0xB4D, 0xB4D, 0xBCD, 0xBCD, 0xC4D, 0xC4D, 0xCCD, 0xCCD, 0xD3B, 0xD3C, 0xD4D, 0xD4D,
        0xDCA, 0xDCA, 0xE3A, 0xE3A, 0xEBA, 0xEBA, 0xF84, 0xF84, 0x1039, 0x103A, 0x1714, 0x1715, 0x1734, 0x1734, 0x17D2, 0x17D2, 0x1A60, 0x1A60,
        0x1B44, 0x1B44, 0x1BAA, 0x1BAB, 0x1BF2, 0x1BF3, 0x2D7F, 0x2D7F, 0xA806, 0xA806, 0xA82C, 0xA82C, 0xA8C4, 0xA8C4, 0xA953, 0xA953,
        0xA9C0, 0xA9C0, 0xAAF6, 0xAAF6, 0xABED, 0xABED, 0x10A3F, 0x10A3F, 0x11046, 0x11046, 0x1107F, 0x1107F, 0x110B9, 0x110B9,
    ];

    /// <summary>Letters of the scripts that join: Arabic, Syriac, N'Ko, Mandaic, Mongolian, Phags-pa.</summary>
    private static ReadOnlySpan<int> Joining =>
        [0x620, 0x64A, 0x66E, 0x6D3, 0x6FA, 0x6FF, 0x710, 0x77F, 0x7CA, 0x7EA, 0x840, 0x858, 0x860, 0x86A, 0x8A0, 0x8C9, 0x1820, 0x18AA, 0xA840, 0xA872];

    /// <summary>Those that join only the letter before them, or none.</summary>
    private static ReadOnlySpan<int> JoiningBackward =>
    [
        0x621, 0x625, 0x627, 0x627, 0x629, 0x629, 0x62F, 0x632, 0x648, 0x648, 0x671, 0x677, 0x688, 0x699, 0x6C0, 0x6C0, 0x6C3, 0x6CB, 0x6CD, 0x6CD,
        0x6CF, 0x6CF, 0x6D2, 0x6D3, 0x6EE, 0x6EF, 0x710, 0x710, 0x715, 0x719, 0x71E, 0x71E, 0x728, 0x728, 0x72A, 0x72A, 0x72C, 0x72C, 0x72F, 0x72F,
        0x74D, 0x74D, 0x759, 0x75B, 0x76B, 0x76C, 0x771, 0x771, 0x773, 0x774, 0x778, 0x779,
    ];

    public static bool Decides(int codePoint) => codePoint
        is NonJoiner or Joiner or MiddleDot or Keraia or Geresh or Gershayim or KatakanaMiddleDot or >= 0x660 and <= 0x669 or >= 0x6F0 and <= 0x6F9;

    /// <summary>Whether the code point at an index, whose context decides, stands where it may.</summary>
    public static bool Allows(ReadOnlySpan<int> label, int index)
    {
        int before = index > 0 ? label[index - 1] : -1;
        int after = index + 1 < label.Length ? label[index + 1] : -1;
        return label[index] switch
        {
            NonJoiner => CodePointRanges.Contain(Viramas, before) || Joins(label, index),
            Joiner => CodePointRanges.Contain(Viramas, before),
            MiddleDot => before == 'l' && after == 'l',
            Keraia => CodePointRanges.Contain(Greek, after),
            Geresh or Gershayim => CodePointRanges.Contain(Hebrew, before),
            KatakanaMiddleDot => ContainsAny(label, HiraganaKatakanaHan),
            >= 0x6F0 => !ContainsAny(label, [0x660, 0x669]),
            _ => !ContainsAny(label, [0x6F0, 0x6F9]),
        };
    }

    /// <summary>Between a letter that joins what follows and one that joins what precedes, marks aside.</summary>
    private static bool Joins(ReadOnlySpan<int> label, int index)
    {
        int before = index - 1;
        int after = index + 1;
        while (before >= 0 && IsTransparent(label[before])) before--;
        while (after < label.Length && IsTransparent(label[after])) after++;
        return before >= 0 && after < label.Length
            && CodePointRanges.Contain(Joining, label[before]) && !CodePointRanges.Contain(JoiningBackward, label[before])
            && CodePointRanges.Contain(Joining, label[after]) && label[after] != 0x621;
    }

    private static bool IsTransparent(int codePoint) =>
        IdnaProperty.Category(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool ContainsAny(ReadOnlySpan<int> label, ReadOnlySpan<int> pairs)
    {
        foreach (int codePoint in label)
        {
            if (CodePointRanges.Contain(pairs, codePoint)) return true;
        }

        return false;
    }
}
