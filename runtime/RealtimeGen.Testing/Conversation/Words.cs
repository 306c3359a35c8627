namespace RealtimeGen.Testing.Conversation;

/// <summary>Text as a model writes it: word by word, each with the space before it.</summary>
internal static class Words
{
    public static IEnumerable<string> Of(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int next = text.IndexOf(' ', start + 1);
            if (next < 0) next = text.Length;
            yield return text[start..next];
            start = next;
        }
    }
}
