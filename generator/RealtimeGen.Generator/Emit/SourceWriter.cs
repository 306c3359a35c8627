using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Emit;

/// <summary>Indented text. Every line of a multi-line string is indented alike, so that raw string literals can be written as they stand.</summary>
internal sealed class SourceWriter
{
    /// <summary>The columns that a line of emitted code should fill at most.</summary>
    public const int Columns = 140;

    private readonly StringBuilder _text = new(4096);

    public int Indentation { get; private set; }

    public SourceWriter Line()
    {
        _text.Append('\n');
        return this;
    }

    public SourceWriter Line(string text)
    {
        int start = 0;
        while (start <= text.Length)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (end > start) _text.Append(' ', Indentation * 4).Append(text, start, end - start);
            _text.Append('\n');
            start = end + 1;
        }

        return this;
    }

    /// <summary>
    /// Writes <paramref name="parts"/> with spaces between them (none behind a parenthesis) on as few lines as they need; what follows the first
    /// line is indented.
    /// </summary>
    public SourceWriter Fill(params string[] parts)
    {
        string line = parts[0];
        int margin = Indentation * 4;
        foreach (string part in parts.Skip(1))
        {
            string longer = Join(line, part);
            if (margin + longer.Length <= Columns)
            {
                line = longer;
                continue;
            }

            Line(line);
            line = "    " + part;
        }

        return Line(line);
    }

    /// <summary>Fills lines with <paramref name="items"/>, commas between them, from <paramref name="open"/> to <paramref name="close"/>.</summary>
    public SourceWriter FillList(string open, IEnumerable<string> items, string close)
    {
        string[] parts = [open, .. string.Join(",\n", items).Split('\n')];
        parts[parts.Length - 1] += close;
        return Fill(parts);
    }

    /// <summary>Writes a string literal on as many lines as it needs, and <paramref name="close"/> behind it.</summary>
    public SourceWriter Literal(string value, string close)
    {
        string[] chunks = CSharpLiteral.Chunks(CSharpLiteral.Text(value), Columns - (Indentation * 4) - 4).ToArray();
        for (int i = 0; i < chunks.Length; i++) Line(chunks[i] + (i + 1 < chunks.Length ? " +" : close));
        return this;
    }

    /// <summary>
    /// Writes a member on as few lines as it needs. <paramref name="attributes"/> share the line where all of it fits on one, else they have
    /// one of their own.
    /// </summary>
    public SourceWriter Member(string attributes, params string[] parts)
    {
        if (attributes.Length == 0) return Fill(parts);
        string whole = parts.Aggregate(attributes, Join);
        return (Indentation * 4) + whole.Length <= Columns ? Line(whole) : Line(attributes).Fill(parts);
    }

    /// <summary>Writes <paramref name="head"/> and an opening brace; disposing closes it.</summary>
    public Scope Block(string head, string close = "}") => Line(head).Braces(close);

    /// <summary>Writes an opening brace; disposing closes it.</summary>
    public Scope Braces(string close = "}")
    {
        Line("{");
        Indentation++;
        return new Scope(this, close);
    }

    public Scope Indent()
    {
        Indentation++;
        return new Scope(this, null);
    }

    public SourceText ToSourceText()
    {
        if (Indentation != 0) throw new InvalidOperationException("A block was not closed.");
        return SourceText.From(_text.ToString(), Encoding.UTF8);
    }

    private static string Join(string line, string part) => line + (line[line.Length - 1] == '(' ? "" : " ") + part;

    internal readonly struct Scope(SourceWriter writer, string? close) : IDisposable
    {
        public void Dispose()
        {
            writer.Indentation--;
            if (close is not null) writer.Line(close);
        }
    }
}
