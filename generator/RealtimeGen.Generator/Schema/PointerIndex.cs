using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Schema;

/// <summary>From JSON Pointers to the characters of one file. Looks nothing up before it is asked: most files have no problem.</summary>
internal sealed class PointerIndex(JsonSyntaxTree tree)
{
    /// <summary>Larger objects are searched by a table of their names: each of 50,000 members may have a problem.</summary>
    private const int Searched = 64;

    private readonly Dictionary<JsonObjectSyntax, Dictionary<string, JsonMemberSyntax>> _tables = [];

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

    private (JsonSyntax Value, TextSpan? Name)? Step(JsonSyntax value, string segment)
    {
        switch (value)
        {
            case JsonObjectSyntax members when Member(members, segment) is { } member:
                return (member.Value, member.NameSpan);
            case JsonArraySyntax array when JsonPointer.TryIndex(segment, array.Items.Length, out int index):
                return (array.Items[index], null);
            default:
                return null;
        }
    }

    private JsonMemberSyntax? Member(JsonObjectSyntax members, string name)
    {
        if (members.Members.Length <= Searched) return members.Find(name);
        if (!_tables.TryGetValue(members, out Dictionary<string, JsonMemberSyntax>? table))
        {
            _tables[members] = table = new Dictionary<string, JsonMemberSyntax>(StringComparer.Ordinal);
            foreach (JsonMemberSyntax member in members.Members) table[member.Name] = member;
        }

        return table.TryGetValue(name, out JsonMemberSyntax? found) ? found : null;
    }

    /// <summary>The opening bracket of a container; a scalar whole.</summary>
    private static TextSpan Bracket(JsonSyntax value) =>
        value is JsonObjectSyntax or JsonArraySyntax ? new TextSpan(value.Span.Start, 1) : value.Span;
}
