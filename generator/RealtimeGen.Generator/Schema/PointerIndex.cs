using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Schema;

/// <summary>From JSON Pointers to the characters of one file. Looks nothing up before it is asked: most files have no problem.</summary>
internal sealed class PointerIndex(JsonSyntaxTree tree)
{
    /// <summary>The place of a part; where the pointer leads too far, the bracket of the last value that exists.</summary>
    public TextSpan Find(string pointer, ProblemPart part)
    {
        if (tree.Root is not { } value) return default;

        TextSpan? name = null;
        foreach (string segment in JsonPointer.Segments(pointer))
        {
            (JsonSyntax Value, TextSpan? Name)? next = Step(value, segment);
            if (next is null) return Bracket(value);
            (value, name) = next.Value;
        }

        return part switch
        {
            ProblemPart.Name => name ?? Bracket(value),
            ProblemPart.Bracket => Bracket(value),
            _ => value.Span,
        };
    }

    private static (JsonSyntax Value, TextSpan? Name)? Step(JsonSyntax value, string segment)
    {
        switch (value)
        {
            case JsonObjectSyntax members when members.Find(segment) is { } member:
                return (member.Value, member.NameSpan);
            case JsonArraySyntax array when JsonPointer.TryIndex(segment, array.Items.Length, out int index):
                return (array.Items[index], null);
            default:
                return null;
        }
    }

    /// <summary>The opening bracket of a container; a scalar whole.</summary>
    private static TextSpan Bracket(JsonSyntax value) =>
        value is JsonObjectSyntax or JsonArraySyntax ? new TextSpan(value.Span.Start, 1) : value.Span;
}
