namespace RealtimeGen.Generator.Model.Constraints;

internal enum BoundKind
{
    Minimum,
    Maximum,
    ExclusiveMinimum,
    ExclusiveMaximum,
}

/// <summary><c>minimum</c> and its kin. <paramref name="Limit"/> is the number as written in the schema.</summary>
internal sealed record NumberBound(string Location, BoundKind Kind, string Limit) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Number;
}

/// <summary><c>multipleOf</c>. <paramref name="Divisor"/> is the number as written in the schema.</summary>
internal sealed record MultipleOf(string Location, string Divisor) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Number;
}

/// <summary><c>minLength</c> and <c>maxLength</c>, counted in Unicode code points (draft 2020-12 validation, 6.3.1).</summary>
internal sealed record LengthBound(string Location, bool IsMaximum, long Limit) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.String;
}

/// <summary><c>pattern</c>: an ECMA-262 regular expression that matches somewhere in the string.</summary>
internal sealed record Pattern(string Location, string Expression) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.String;
}

/// <summary><c>format</c> asserted. As an annotation only, it makes no constraint.</summary>
internal sealed record Format(string Location, string Name) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.String;
}
