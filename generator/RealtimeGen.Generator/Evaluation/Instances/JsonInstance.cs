using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Evaluation.Instances;

/// <summary>JSON texts as instances, wholly known. Of members of one name the last counts, as for emitted readers and for equality.</summary>
/// <param name="origin">Of every <see cref="InstanceSource"/>.</param>
/// <param name="document">The text that was parsed, quoted in messages as it is written.</param>
internal sealed class JsonInstance(object? origin, string document)
{
    /// <summary>The parser lets no text nest deeper than its <see cref="JsonParser.MaximumDepth"/>, so this may recurse.</summary>
    public Instance Of(JsonSyntax syntax) => syntax switch
    {
        JsonObjectSyntax @object => new ObjectInstance(At(syntax.Span), Head(syntax.Span), Members(@object)),
        JsonArraySyntax array => new ArrayInstance(At(syntax.Span), Head(syntax.Span), Items(array)),
        JsonStringSyntax text => new StringInstance(At(syntax.Span), text.Value, document),
        JsonNumberSyntax number => new NumberInstance(At(syntax.Span), number.Text),
        JsonLiteralSyntax { Value: { } value } => new BooleanInstance(At(syntax.Span), value),
        _ => new NullInstance(At(syntax.Span)),
    };

    private ImmutableArray<InstanceMember> Members(JsonObjectSyntax syntax)
    {
        ImmutableArray<InstanceMember>.Builder members = ImmutableArray.CreateBuilder<InstanceMember>(syntax.Members.Length);
        foreach (JsonMemberSyntax member in syntax.Members)
        {
            if (!member.IsOverridden) members.Add(new InstanceMember(member.Name, At(member.NameSpan), Of(member.Value)));
        }

        return members.ToImmutable();
    }

    private ImmutableArray<Instance> Items(JsonArraySyntax syntax)
    {
        ImmutableArray<Instance>.Builder items = ImmutableArray.CreateBuilder<Instance>(syntax.Items.Length);
        foreach (JsonSyntax item in syntax.Items) items.Add(Of(item));
        return items.MoveToImmutable();
    }

    private InstanceSource At(TextSpan span) => new(origin, span);

    private InstanceSource Head(TextSpan span) => new(origin, new TextSpan(span.Start, 1));
}
