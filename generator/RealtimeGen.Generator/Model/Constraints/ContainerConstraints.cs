namespace RealtimeGen.Generator.Model.Constraints;

/// <summary><c>minItems</c>, <c>maxItems</c>.</summary>
internal sealed record ItemCountBound(string Location, bool IsMaximum, long Limit) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Array;
}

/// <summary><c>items</c>: every item satisfies <paramref name="Item"/>.</summary>
internal sealed record Items(string Location, ConstraintSet Item) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Array;
}

/// <summary><c>uniqueItems</c>: no two items are equal as JSON.</summary>
internal sealed record UniqueItems(string Location) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Array;
}

/// <summary><c>minProperties</c>, <c>maxProperties</c>.</summary>
internal sealed record MemberCountBound(string Location, bool IsMaximum, long Limit) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Object;
}

/// <summary>
/// <c>properties</c> with its sibling <c>additionalProperties</c>. After a merge of <c>allOf</c> there is one of these per schema
/// where that can say the same, with the conjunction of all demands on each name.
/// </summary>
/// <param name="Location">Of <c>properties</c>, or of <c>additionalProperties</c> where there are none.</param>
/// <param name="Named">In schema order.</param>
/// <param name="Others">What every other member must satisfy; empty where anything goes.</param>
/// <param name="ClosedBy">Location of the <c>additionalProperties: false</c> that forbids every other member, else null.</param>
internal sealed record Members(
    string Location, EquatableArray<NamedMember> Named, ConstraintSet? Others, string? ClosedBy) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Object;
}

internal sealed record NamedMember(string Name, ConstraintSet Value);

/// <summary><c>required</c>: each of <paramref name="Names"/> is present.</summary>
internal sealed record Required(string Location, EquatableArray<string> Names) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Object;
}
