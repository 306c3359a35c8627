using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Unit;

/// <summary>Text in which <c>[|</c> and <c>|]</c> stand around the characters that a test expects to be reported. Spans may nest.</summary>
internal sealed record Markup(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static Markup Parse(string marked)
    {
        List<TextSpan> spans = [];
        Stack<int> open = [];
        System.Text.StringBuilder text = new();
        for (int i = 0; i < marked.Length; i++)
        {
            string two = marked.Substring(i, Math.Min(2, marked.Length - i));
            if (two == "[|") open.Push(text.Length);
            if (two == "|]") spans.Add(TextSpan.FromBounds(open.Pop(), text.Length));
            if (two is "[|" or "|]") i++;
            else text.Append(marked[i]);
        }

        return new Markup(text.ToString(), [.. spans.OrderBy(span => span.Start)]);
    }

    /// <summary>The text with marks around the given spans, so that a failing test shows what was reported.</summary>
    public static string Mark(string text, IEnumerable<TextSpan> spans)
    {
        TextSpan[] all = [.. spans];
        System.Text.StringBuilder marked = new();
        for (int i = 0; i <= text.Length; i++)
        {
            foreach (TextSpan _ in all.Where(span => !span.IsEmpty && span.End == i)) marked.Append("|]");
            foreach (TextSpan _ in all.Where(span => span.IsEmpty && span.Start == i)) marked.Append("[||]");
            foreach (TextSpan _ in all.Where(span => !span.IsEmpty && span.Start == i)) marked.Append("[|");
            if (i < text.Length) marked.Append(text[i]);
        }

        return marked.ToString();
    }
}
