using System.Text;
using CsCheck;

namespace RealtimeGen.Server.Random;

/// <summary>Texts that were right once: pieces of JSON are put in, taken out, or written over.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces = ["{", "}", "[", "]", "\"", ",", ":", "null", "1e999", "-", "\\ud800", "\\", "\u0001", "é", "\"type\":5,", "\"session\":{},", "\"~/a\":1,", "\"item\":null,", "0"];

    public static Gen<string> Of(params string[] texts) =>
        from text in Gen.Int[0, texts.Length - 1].Select(index => texts[index])
        from edits in Gen.Select(Gen.Int[0, 2], Gen.Int[0, 9_999], Gen.Int[0, 9_999]).Array[1, 3]
        select edits.Aggregate(text, (edited, edit) => Edit(edited, edit.Item1, edit.Item2, edit.Item3));

    private static string Edit(string text, int how, int where, int what)
    {
        if (text.Length == 0) return Pieces[what % Pieces.Length];
        StringBuilder edited = new(text);
        int at = where % text.Length;
        string piece = Pieces[what % Pieces.Length];
        switch (how)
        {
            case 0: edited.Insert(at, piece); break;
            case 1: edited.Remove(at, Math.Min(1 + (what % 9), text.Length - at)); break;
            default: edited[at] = piece[0]; break;
        }

        return edited.ToString();
    }
}
