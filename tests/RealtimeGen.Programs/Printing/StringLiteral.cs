using System.Globalization;
using System.Text;

namespace RealtimeGen.Programs.Printing;

/// <summary>A C# string literal in one of the language's forms.</summary>
internal sealed class StringLiteral
{
    private readonly StringBuilder _text = new();
    private readonly int[] _positions;

    private StringLiteral(string value) => _positions = new int[value.Length + 1];

    public string Text => _text.ToString();

    /// <param name="random">Chooses the form.</param>
    public static StringLiteral Of(string value, Random random)
    {
        StringLiteral literal = new(value);
        int form = random.Next(4);
        // One line of a raw literal starts and ends with no quote, several end with the line.
        bool isOneLine = value.Length > 0 && value.AsSpan().IndexOfAny("\r\n\u2028\u2029\u0085") < 0 && value[0] != '"' && value[^1] != '"';
        if (form == 0) literal.Verbatim(value);
        else if (form == 1 && isOneLine) literal.Raw(value, "", "");
        else if (form <= 2 && !value.AsSpan().ContainsAny('\r', '\u2028')) literal.Raw(value, "\n", "        ");
        else literal.Regular(value, random);
        return literal;
    }

    /// <summary>Where the literal has the character at an index of the value; of the value's length, where the last one ends.</summary>
    public int PositionOf(int index) => _positions[index];

    private void Regular(string value, Random random)
    {
        _text.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            _positions[i] = _text.Length;
            _text.Append(value[i] switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                char c when c < ' ' || c is '\u2028' || random.Next(60) == 0 => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                char c => c.ToString(),
            });
        }

        _positions[^1] = _text.Length;
        _text.Append('"');
    }

    private void Verbatim(string value)
    {
        _text.Append("@\"");
        for (int i = 0; i < value.Length; i++)
        {
            _positions[i] = _text.Length;
            _text.Append(value[i] == '"' ? "\"\"" : value[i].ToString());
        }

        _positions[^1] = _text.Length;
        _text.Append('"');
    }

    private void Raw(string value, string newLine, string indentation)
    {
        string quotes = new('"', Math.Max(3, LongestRun(value) + 1));
        _text.Append(quotes).Append(newLine).Append(indentation);
        for (int i = 0; i < value.Length; i++)
        {
            _positions[i] = _text.Length;
            _text.Append(value[i]);
            if (value[i] == '\n') _text.Append(indentation);
        }

        _positions[^1] = _text.Length;
        _text.Append(newLine).Append(newLine.Length > 0 ? indentation : "").Append(quotes);
    }

    private static int LongestRun(string value)
    {
        int longest = 0, run = 0;
        foreach (char c in value) longest = Math.Max(longest, run = c == '"' ? run + 1 : 0);
        return longest;
    }
}
