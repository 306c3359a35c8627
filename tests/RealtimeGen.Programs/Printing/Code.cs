using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Programs.Printing;

/// <summary>C# text that knows where each JSON value, name and object stands in it.</summary>
internal sealed class Code
{
    private readonly StringBuilder _text = new();
    private readonly List<Mark> _marks = [];

    public int Position => _text.Length;

    public IReadOnlyList<Mark> Marks => _marks;

    public Code Append(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>What was appended since <paramref name="start"/> is a part of the value at <paramref name="pointer"/>.</summary>
    public void Mark(string pointer, Part part, int start) => _marks.Add(new Mark(pointer, part, TextSpan.FromBounds(start, Position)));

    public void Mark(Mark mark) => _marks.Add(mark);

    public override string ToString() => _text.ToString();
}

/// <param name="Pointer">JSON Pointer of the value.</param>
/// <param name="IsInLiteral">Whether the place is within the text of a JSON literal.</param>
internal readonly record struct Mark(string Pointer, Part Part, TextSpan Span, bool IsInLiteral = false);

internal enum Part
{
    Value,

    /// <summary>The name of the member whose value is meant.</summary>
    Name,

    /// <summary>What opens an object.</summary>
    Head,
}
