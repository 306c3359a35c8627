using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Syntax;

/// <param name="span">With both braces.</param>
/// <param name="members">As written, members of the same name included.</param>
internal sealed class JsonObjectSyntax(TextSpan span, ImmutableArray<JsonMemberSyntax> members) : JsonSyntax(span)
{
    public ImmutableArray<JsonMemberSyntax> Members { get; } = members;

    public override string Description => "an object";

    /// <summary>The member of that name; the last one where the name occurs more than once, as most readers of JSON take it.</summary>
    public JsonMemberSyntax? Find(string name)
    {
        for (int i = Members.Length - 1; i >= 0; i--)
        {
            if (Members[i].Name == name) return Members[i];
        }

        return null;
    }

    public override JsonValue ToValue()
    {
        List<JsonMember> members = new(Members.Length);
        foreach (JsonMemberSyntax member in Members)
        {
            if (!member.IsOverridden) members.Add(new JsonMember(member.Name, member.Value.ToValue()));
        }

        return new JsonObject(new EquatableArray<JsonMember>(members.ToArray()));
    }
}

/// <param name="Name">Unescaped.</param>
/// <param name="NameSpan">With both quotes.</param>
/// <param name="IsOverridden">A later member has the same name.</param>
internal sealed record JsonMemberSyntax(string Name, TextSpan NameSpan, JsonSyntax Value, bool IsOverridden = false);
