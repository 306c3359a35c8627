using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Unit.Evaluation;

/// <summary>
/// JSON with unknown parts, as tests write it: <c>"?"</c> is any value and <c>"?string|null"</c> one of those types; a member <c>"?name"</c>
/// may be there, <c>"-name"</c> is known to be absent, and <c>"..."</c> as a name or an item stands for more that is not known.
/// </summary>
internal static class Partial
{
    public static Instance Of(string json) => Of(JsonParser.Parse(json).Root!);

    public static Instance Of(JsonSyntax syntax)
    {
        InstanceSource source = new(null, syntax.Span);
        switch (syntax)
        {
            case JsonStringSyntax { Value: "?" }:
                return new UnknownInstance(source);
            case JsonStringSyntax { Value: ['?', .. string types] }:
                return new UnknownInstance(source, types.Split('|').Aggregate(JsonTypes.None, (all, type) => all | Enum.Parse<JsonTypes>(type, ignoreCase: true)));
            case JsonStringSyntax text:
                return new StringInstance(source, text.Value);
            case JsonNumberSyntax number:
                return new NumberInstance(source, number.Text);
            case JsonLiteralSyntax { Value: { } value }:
                return new BooleanInstance(source, value);
            case JsonArraySyntax array:
                int gap = array.Items.IndexOf(array.Items.FirstOrDefault(IsMore)!);
                Instance[] items = [.. array.Items.Where(i => !IsMore(i)).Select(Of)];
                return gap < 0
                    ? new ArrayInstance(source, source, [.. items])
                    : new ArrayInstance(source, source, [.. items.Take(gap)], isOpen: true, [.. items.Skip(gap)]);
            case JsonObjectSyntax @object:
                return new ObjectInstance(source, source, [.. @object.Members.Where(m => m.Name != "...").Select(Member)], @object.Find("...") is not null);
            default:
                return new NullInstance(source);
        }
    }

    private static bool IsMore(JsonSyntax item) => item is JsonStringSyntax { Value: "..." };

    private static InstanceMember Member(JsonMemberSyntax member)
    {
        InstanceSource source = new(null, member.NameSpan);
        return member.Name switch
        {
            ['?', .. string name] => new InstanceMember(name, source, Of(member.Value), Presence.Maybe),
            ['-', .. string name] => new InstanceMember(name, source, Of(member.Value), Presence.Absent),
            _ => new InstanceMember(member.Name, source, Of(member.Value)),
        };
    }
}
