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

/// <summary>The demands of another codec: of an emitted type (a <c>$ref</c>, or an inline schema that became a type), or of a definition without one.</summary>
/// <param name="Type">Name of the <see cref="Types.CodecModel"/>.</param>
internal sealed record Reference(string Location, Types.TypeName Type) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Any;
}

/// <summary>JSON null, or else whatever satisfies <paramref name="Value"/>: what nullable slots demand, however the schema spells it.</summary>
internal sealed record NullOr(string Location, ConstraintSet Value) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Any;
}

/// <summary><c>not</c>: the instance does not satisfy <paramref name="Schema"/>.</summary>
internal sealed record Not(string Location, ConstraintSet Schema) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Any;
}

/// <summary>
/// <c>if</c> with <c>then</c> and <c>else</c>. What applies whatever the instance is stays apart from the demands around it, too: joined to them, its
/// errors would depend on whether it is written out or a type of its own.
/// </summary>
/// <param name="Location">Of <c>if</c>.</param>
/// <param name="If">Empty where <paramref name="Then"/> always applies.</param>
/// <param name="Then">Demanded of an instance that satisfies <paramref name="If"/>; null where nothing is.</param>
/// <param name="Else">Demanded of any other; null where nothing is.</param>
internal sealed record Conditional(string Location, ConstraintSet If, ConstraintSet? Then, ConstraintSet? Else) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Any;
}
