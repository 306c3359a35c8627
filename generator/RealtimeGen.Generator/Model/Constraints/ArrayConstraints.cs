namespace RealtimeGen.Generator.Model.Constraints;

/// <summary><c>minItems</c>, <c>maxItems</c>.</summary>
internal sealed record ItemCountBound(string Location, bool IsMaximum, long Limit) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Array;
}

/// <summary>
/// <c>prefixItems</c> and <c>items</c>, or <c>items</c> and <c>additionalItems</c> up to draft 2019-09. After a merge of <c>allOf</c> there is one of
/// these per schema, with the conjunction of all demands on each position.
/// </summary>
/// <param name="Location">Of the schema of the first position, or of the rest where no position has one.</param>
/// <param name="Prefix">What the first items must satisfy, each its own.</param>
/// <param name="Rest">What every item behind those must satisfy; null where anything goes.</param>
internal sealed record Items(string Location, EquatableArray<ConstraintSet> Prefix, ConstraintSet? Rest) : Constraint(Location)
{
    /// <summary>The same demands on every item.</summary>
    public Items(string location, ConstraintSet every)
        : this(location, [], every)
    {
    }

    public override JsonTypes AppliesTo => JsonTypes.Array;
}

/// <summary><c>contains</c> with <c>minContains</c> and <c>maxContains</c>: how many items satisfy <paramref name="Item"/>.</summary>
/// <param name="Location">Of <c>contains</c>.</param>
/// <param name="Minimum">1 where the schema says nothing; 0 demands nothing.</param>
/// <param name="MinimumLocation">Of the keyword that fails with too few: <c>contains</c> or <c>minContains</c>.</param>
/// <param name="Maximum">Null for none.</param>
/// <param name="MaximumLocation">Of <c>maxContains</c>; null for none.</param>
internal sealed record Contains(
    string Location, ConstraintSet Item, long Minimum, string MinimumLocation, long? Maximum, string? MaximumLocation) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Array;
}

/// <summary><c>uniqueItems</c>: no two items are equal as JSON.</summary>
internal sealed record UniqueItems(string Location) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Array;
}

/// <summary><c>unevaluatedItems</c>: what <paramref name="Evaluated"/> leaves out satisfies <paramref name="Item"/>.</summary>
internal sealed record UnevaluatedItems(string Location, Coverage Evaluated, ConstraintSet Item) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Array;
}
