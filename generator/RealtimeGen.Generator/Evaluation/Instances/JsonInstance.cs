using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Evaluation.Instances;

/// <summary>JSON texts as instances, wholly known. Of members of one name the last counts, as for emitted readers and for equality.</summary>
internal sealed class JsonInstance
{
    private readonly object? _origin;
    private readonly string? _document;
    private readonly Func<TextSpan, TextSpan>? _place;

    /// <param name="origin">Of every <see cref="InstanceSource"/>.</param>
    /// <param name="document">The text that was parsed, quoted in messages as it is written.</param>
    public JsonInstance(object? origin, string document)
    {
        _origin = origin;
        _document = document;
    }

    /// <param name="origin">Of every <see cref="InstanceSource"/>.</param>
    /// <param name="place">From the text that was parsed to <paramref name="origin"/>, where the text stands in some other form.</param>
    public JsonInstance(object? origin, Func<TextSpan, TextSpan> place)
    {
        _origin = origin;
        _place = place;
    }

    /// <summary>The parser lets no text nest deeper than its <see cref="JsonParser.MaximumDepth"/>, so this may recurse.</summary>
    public Instance Of(JsonSyntax syntax) => syntax switch
    {
        JsonObjectSyntax @object => new ObjectInstance(At(syntax.Span), Head(syntax.Span), Members(@object)),
        JsonArraySyntax array => new ArrayInstance(At(syntax.Span), Head(syntax.Span), Items(array)),
        JsonStringSyntax text => new StringInstance(At(syntax.Span), text.Value, _document),
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

    private InstanceSource At(TextSpan span) => new(_origin, _place?.Invoke(span) ?? span);

    private InstanceSource Head(TextSpan span) => At(new TextSpan(span.Start, 1));
}
