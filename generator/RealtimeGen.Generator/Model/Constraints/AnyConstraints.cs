namespace RealtimeGen.Generator.Model.Constraints;

/// <summary><c>type</c>: the instance is of one of <paramref name="Types"/>.</summary>
internal sealed record TypeConstraint(string Location, JsonTypes Types) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Any;
}

/// <summary><c>enum</c> and <c>const</c>: the instance equals one of <paramref name="Values"/>.</summary>
internal sealed record AllowedValues(string Location, EquatableArray<JsonValue> Values) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Any;
}

/// <summary>The boolean schema <c>false</c>: no instance is valid.</summary>
internal sealed record Impossible(string Location) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Any;
}

/// <summary>The demands of an emitted type (a <c>$ref</c>, or an inline schema that became a type), checked by its codec.</summary>
/// <param name="Type">The emitted type: <see cref="Types.TypeName"/>.</param>
internal sealed record Reference(string Location, Types.TypeName Type) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Any;
}

/// <summary><c>allOf</c> whose branches could not be merged into the schema that holds it.</summary>
internal sealed record AllOf(string Location, EquatableArray<ConstraintSet> Branches) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Any;
}

/// <summary>JSON null, or else whatever satisfies <paramref name="Value"/>: what nullable slots demand, however the schema spells it.</summary>
internal sealed record NullOr(string Location, ConstraintSet Value) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Any;
}
