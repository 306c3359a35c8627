namespace RealtimeGen.Generator.Evaluation;

internal static class CodePoints
{
    /// <summary>How many code points a text has (draft 2020-12 validation, 6.3.1); half a surrogate pair is one.</summary>
    public static int Count(string text)
    {
        int count = text.Length;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i])) count--;
        }

        return count;
    }
}
