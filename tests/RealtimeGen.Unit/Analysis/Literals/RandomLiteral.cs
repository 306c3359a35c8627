using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Unit.Analysis.Literals;

/// <summary>A string literal of any form, printed piece by piece, so that the place of each character of its value is known.</summary>
internal sealed class RandomLiteral
{
    private static readonly string[] Pieces =
        ["{", "}", "\"", "\"\"", "\\", "a", "1", "2f", " ", "  ", "\t", "\n", "\r\n", "\r", "\u0085", "\u2028", "\0", "\u001B", "é", "\u00A0", "\uFEFF", "😀", "\uD83D", "%"];

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _value = new();
    private readonly Random _random;

    public RandomLiteral(Random random)
    {
        _random = random;
        switch (random.Next(4))
        {
            case 0: Regular(); break;
            case 1: Verbatim(); break;
            case 2: RawLine(); break;
            default: RawLines(); break;
        }
    }

    public string Text => _text.ToString();

    public string Value => _value.ToString();

    public List<TextSpan> Written { get; } = [];

    private void Regular()
    {
        _text.Append('"');
        foreach (char c in Characters(_ => true)) Add(c, Escaped(c));
        _text.Append('"');
    }

    private void Verbatim()
    {
        _text.Append("@\"");
        foreach (char c in Characters(_ => true)) Add(c, c == '"' ? "\"\"" : c.ToString());
        _text.Append('"');
    }

    private void RawLine()
    {
        string content = Inner(string.Concat(Characters(c => !IsLineBreak(c))));
        string quotes = Quotes(content);
        _text.Append(quotes);
        foreach (char c in content) Add(c, c.ToString());
        _text.Append(quotes);
    }

    private void RawLines()
    {
        string margin = string.Concat(Enumerable.Repeat(_random.Next(2) == 0 ? "  " : "\t", _random.Next(3)));
        string[] lines = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => string.Concat(Characters(c => !IsLineBreak(c))))];
        string[] breaks = [.. lines.Select(_ => _random.Next(3) switch { 0 => "\r\n", 1 => "\u0085", _ => "\n" })];
        string quotes = Quotes(string.Concat(lines));
        _text.Append(quotes).Append(_random.Next(2) == 0 ? "" : " ").Append('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            _text.Append(lines[i].Length == 0 ? margin[.._random.Next(margin.Length + 1)] : margin);
            foreach (char c in lines[i]) Add(c, c.ToString());
            if (i == lines.Length - 1) _text.Append(breaks[i]);
            else foreach (char c in breaks[i]) Add(c, c.ToString());
        }

        _text.Append(margin).Append(quotes);
    }

    private string Escaped(char c)
    {
        string hexadecimal = ((int)c).ToString("x4", CultureInfo.InvariantCulture);
        int simple = "'\"\\\0\a\b\u001B\f\n\r\t\v".IndexOf(c);
        bool mustEscape = c is '"' or '\\' || IsLineBreak(c) || char.IsSurrogate(c);
        return _random.Next(mustEscape ? 3 : 6) switch
        {
            0 => "\\u" + hexadecimal,
            1 => "\\x" + hexadecimal,
            2 => simple >= 0 ? "\\" + "'\"\\0abefnrtv"[simple] : "\\U0000" + hexadecimal,
            _ => c.ToString(),
        };
    }

    private string Characters(Func<char, bool> allows) =>
        string.Concat(string.Concat(Enumerable.Range(0, _random.Next(12)).Select(_ => Pieces[_random.Next(Pieces.Length)])).Where(allows));

    private void Add(char c, string written)
    {
        Written.Add(new TextSpan(_text.Length, written.Length));
        _text.Append(written);
        _value.Append(c);
    }

    /// <summary>A raw literal can neither be empty nor start or end with a quote.</summary>
    private static string Inner(string content) => "<" + content + ">";

    private static string Quotes(string content)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in content) longest = Math.Max(longest, run = c == '"' ? run + 1 : 0);
        return new string('"', Math.Max(3, longest + 1));
    }

    private static bool IsLineBreak(char c) => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';
}
