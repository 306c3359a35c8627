namespace RealtimeGen.Generator.Model.Constraints;

/// <summary><c>minProperties</c>, <c>maxProperties</c>.</summary>
internal sealed record MemberCountBound(string Location, bool IsMaximum, long Limit) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Object;
}

/// <summary>
/// <c>properties</c> with its siblings <c>patternProperties</c> and <c>additionalProperties</c>. After a merge of <c>allOf</c> there is one of
/// these per schema where that can say the same, with the conjunction of all demands on each name.
/// </summary>
/// <param name="Location">Of <c>properties</c>, or of the first sibling where there are none.</param>
/// <param name="Named">In schema order; the demands of the patterns that a name matches are among its own.</param>
/// <param name="Patterns">For members that are not named: every one whose name matches satisfies the demands.</param>
/// <param name="Others">What a member must satisfy that is not named and matches no pattern; null where anything goes.</param>
/// <param name="ClosedBy">Location of the <c>additionalProperties: false</c> that forbids every such member, else null.</param>
internal sealed record Members(
    string Location,
    EquatableArray<NamedMember> Named,
    EquatableArray<PatternMember> Patterns,
    ConstraintSet? Others,
    string? ClosedBy) : Constraint(Location)
{
    /// <summary>Without patterns.</summary>
    public Members(string location, EquatableArray<NamedMember> named, ConstraintSet? others, string? closedBy)
        : this(location, named, [], others, closedBy)
    {
    }

    public override JsonTypes AppliesTo => JsonTypes.Object;
}

internal sealed record NamedMember(string Name, ConstraintSet Value);

/// <param name="Expression">An ECMA-262 regular expression that matches somewhere in the name.</param>
internal sealed record PatternMember(string Expression, ConstraintSet Value);

/// <summary><c>required</c>: each of <paramref name="Names"/> is present.</summary>
internal sealed record Required(string Location, EquatableArray<string> Names) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Object;
}

/// <summary><c>propertyNames</c>: every name, as a string, satisfies <paramref name="Name"/>.</summary>
internal sealed record PropertyNames(string Location, ConstraintSet Name) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Object;
}

/// <summary>An entry of <c>dependentRequired</c> (or of <c>dependencies</c>): with <paramref name="Name"/>, each of <paramref name="Names"/> is present.</summary>
/// <param name="Location">Of the entry.</param>
internal sealed record DependentRequired(string Location, string Name, EquatableArray<string> Names) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Object;
}

/// <summary>An entry of <c>dependentSchemas</c> (or of <c>dependencies</c>): an object with <paramref name="Name"/> satisfies <paramref name="Schema"/>.</summary>
/// <param name="Location">Of the entry.</param>
internal sealed record DependentSchema(string Location, string Name, ConstraintSet Schema) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Object;
}

/// <summary><c>unevaluatedProperties</c>: what <paramref name="Evaluated"/> leaves out satisfies <paramref name="Value"/>.</summary>
internal sealed record UnevaluatedMembers(string Location, Coverage Evaluated, ConstraintSet Value) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Object;
}
