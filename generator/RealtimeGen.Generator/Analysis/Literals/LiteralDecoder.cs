using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Analysis.Literals;

/// <summary>The text of a string literal's token to its value (C# specification, 6.4.5.6), with the place of each character.</summary>
/// <param name="text">Of the token, with quotes and suffix.</param>
/// <param name="start">Of the token in its file.</param>
internal sealed class LiteralDecoder(string text, int start)
{
    private readonly StringBuilder _value = new(text.Length);
    private readonly List<TextSpan> _written = new(text.Length);
    private int _end;

    public string Value => _value.ToString();

    /// <summary>For each character of the value, what stands for it in the file.</summary>
    public TextSpan[] Written => [.. _written];

    /// <summary>Where the value ends in the file.</summary>
    public int End => start + _end;

    /// <summary>A regular or a verbatim literal.</summary>
    public bool Quoted()
    {
        bool isVerbatim = text.StartsWith("@", StringComparison.Ordinal);
        int i = isVerbatim ? 2 : 1;
        _end = text.LastIndexOf('"');
        while (i < _end)
        {
            if (isVerbatim) i = text[i] == '"' ? Add('"', i, 2) : Add(text[i], i, 1);
            else i = text[i] == '\\' ? Escape(i) : Add(text[i], i, 1);
            if (i < 0) return false;
        }

        return i == _end;
    }

    /// <summary>A raw literal on one line.</summary>
    public bool RawLine()
    {
        (int first, _end) = RawContent();
        return Copy(first, _end);
    }

    /// <summary>
    /// A raw literal on lines of its own: the white space before the closing quotes is taken off every line, and so are the first and the last line
    /// break. A blank line may have less of it.
    /// </summary>
    public bool RawLines()
    {
        (int first, int last) = RawContent();
        int margin = last;
        while (margin > first && SyntaxFacts.IsWhitespace(text[margin - 1])) margin--;
        int width = last - margin;

        _end = LineBreakBefore(margin);
        int line = BehindLineBreak(EndOfLine(first));
        while (line <= _end)
        {
            int content = line;
            while (content < line + width && content < _end && text[content] == text[margin + content - line]) content++;
            int end = EndOfLine(content);
            if (end >= _end) return Copy(content, _end);
            Copy(content, BehindLineBreak(end));
            line = BehindLineBreak(end);
        }

        // Nothing stands between the two lines of quotes.
        return true;
    }

    /// <summary>Between the quotes.</summary>
    private (int First, int Last) RawContent()
    {
        int quotes = 0;
        while (text[quotes] == '"') quotes++;
        return (quotes, text.LastIndexOf('"') + 1 - quotes);
    }

    private int EndOfLine(int i)
    {
        while (i < text.Length && !SyntaxFacts.IsNewLine(text[i])) i++;
        return i;
    }

    private int BehindLineBreak(int i) => string.CompareOrdinal(text, i, "\r\n", 0, 2) == 0 ? i + 2 : i + 1;

    private int LineBreakBefore(int i) => i >= 2 && string.CompareOrdinal(text, i - 2, "\r\n", 0, 2) == 0 ? i - 2 : i - 1;

    private bool Copy(int from, int to)
    {
        for (int i = from; i < to; i++) Add(text[i], i, 1);
        return true;
    }

    /// <summary>Returns the index behind what is written.</summary>
    private int Add(char value, int i, int length)
    {
        _value.Append(value);
        _written.Add(new TextSpan(start + i, length));
        return i + length;
    }

    /// <summary>Negative where it is no escape.</summary>
    private int Escape(int i)
    {
        char kind = text[i + 1];
        int simple = "'\"\\0abefnrtv".IndexOf(kind);
        if (simple >= 0) return Add("'\"\\\0\a\b\u001B\f\n\r\t\v"[simple], i, 2);
        return kind switch
        {
            'x' => Hexadecimal(i, 1, 4),
            'u' => Hexadecimal(i, 4, 4),
            'U' => Hexadecimal(i, 8, 8),
            _ => -1,
        };
    }

    private int Hexadecimal(int i, int least, int most)
    {
        int digits = 0;
        while (digits < most && Uri.IsHexDigit(text[i + 2 + digits])) digits++;
        if (digits < least) return -1;

        uint point = uint.Parse(text.Substring(i + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (point > 0x10FFFF) return -1;
        if (point <= char.MaxValue) return Add((char)point, i, 2 + digits);

        // One escape stands for both halves.
        string pair = char.ConvertFromUtf32((int)point);
        Add(pair[0], i, 2 + digits);
        return Add(pair[1], i, 2 + digits);
    }
}
