using System.Text;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit;

/// <summary>Text of a schema as documentation comments. Whatever the text holds, it stays text inside its element.</summary>
internal static class XmlDocumentation
{
    public static SourceWriter Documentation(this SourceWriter writer, Documentation documentation)
    {
        if (Text(documentation.Summary) is { Length: > 0 } summary) writer.Element("summary", summary);
        string remarks = string.Join(" ", documentation.Remarks.Select(r => Sentence(Text(r))).Where(r => r.Length > 0));
        return remarks.Length > 0 ? writer.Element("remarks", remarks) : writer;
    }

    public static SourceWriter Summary(this SourceWriter writer, string markup) => writer.Element("summary", markup);

    public static SourceWriter Inherit(this SourceWriter writer, string cref) => writer.Line($"/// <inheritdoc cref=\"{cref}\"/>");

    /// <summary>Writes an element on one line where it fits, else with its words wrapped between the tags.</summary>
    private static SourceWriter Element(this SourceWriter writer, string name, string markup)
    {
        string line = $"/// <{name}>{markup}</{name}>";
        int width = SourceWriter.Columns - (writer.Indentation * 4);
        if (line.Length <= width) return writer.Line(line);

        writer.Line($"/// <{name}>");
        StringBuilder wrapped = new("///");
        foreach (string word in markup.Split(' '))
        {
            if (wrapped.Length + 1 + word.Length > width && wrapped.Length > 3)
            {
                writer.Line(wrapped.ToString());
                wrapped.Length = 3;
            }

            wrapped.Append(' ').Append(word);
        }

        return writer.Line(wrapped.ToString()).Line($"/// </{name}>");
    }

    /// <summary>Plain text as markup of one line: white space collapses to single spaces, <c>`code`</c> becomes an element.</summary>
    public static string Text(string text)
    {
        StringBuilder markup = new(text.Length + 16);
        int codeEnd = -1;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                if (markup.Length > 0 && markup[markup.Length - 1] != ' ') markup.Append(' ');
            }
            else if (i == codeEnd)
            {
                markup.Append("</c>");
            }
            else if (c == '`' && i > codeEnd && text.IndexOf('`', i + 1) is int end && end > i + 1)
            {
                markup.Append("<c>");
                codeEnd = end;
            }
            else
            {
                AppendCharacter(markup, text, ref i);
            }
        }

        return markup.ToString().TrimEnd(' ');
    }

    private static void AppendCharacter(StringBuilder markup, string text, ref int i)
    {
        char c = text[i];
        switch (c)
        {
            case '&': markup.Append("&amp;"); break;
            case '<': markup.Append("&lt;"); break;
            case '>': markup.Append("&gt;"); break;
            case >= '\uD800' and <= '\uDBFF' when i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                markup.Append(c).Append(text[++i]);
                break;

            // No XML 1.0 characters (section 2.2), or ones that make a line read in another order than the compiler's.
            case < ' ' or '\uFFFE' or '\uFFFF' or (>= '\uD800' and <= '\uDFFF'):
            case (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'):
                markup.Append('\uFFFD');
                break;
            default: markup.Append(c); break;
        }
    }

    private static string Sentence(string markup) =>
        markup.Length == 0 || markup[markup.Length - 1] is '.' or '!' or '?' ? markup : markup + ".";
}
